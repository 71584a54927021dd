import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { guardedFetch } from "../../fetching/guarded-fetch.ts";
import { FetchRefused, type RefusalCode } from "../../fetching/refusals.ts";

/** The code that an address is refused with; no name is looked up but those given. */
async function refusalOf(address: string, names: Readonly<Record<string, readonly string[]>> = {}): Promise<string> {
  const resolve = async (name: string): Promise<readonly string[]> => {
    const found = names[name];
    if (found === undefined) throw new Error(`nobody told of ${name}`);
    return found;
  };
  try {
    await guardedFetch(address, { resolve, limits: { time: 2_000 } });
  } catch (error) {
    if (error instanceof FetchRefused) return error.code;
    throw error;
  }
  return "fetched";
}

const refused: readonly (readonly [address: string, code: RefusalCode])[] = [
  ["", "url_invalid"],
  ["example.com/jobs", "url_invalid"],
  ["http://", "url_invalid"],
  ["http://[fe80::1%25eth0]/", "url_invalid"],
  ["http://[::1", "url_invalid"],
  ["http://1.2.3.4.5/", "url_invalid"],
  ["http://256.0.0.1/", "url_invalid"],
  ["http://a b/", "url_invalid"],
  ["file:///etc/passwd", "scheme_refused"],
  ["ftp://example.com/", "scheme_refused"],
  ["data:text/html,hello", "scheme_refused"],
  ["gopher://127.0.0.1:70/", "scheme_refused"],
  ["javascript:alert(1)", "scheme_refused"],
  ["blob:https://example.com/1", "scheme_refused"],
  ["http://user:word@example.com/", "credentials_refused"],
  ["http://example.com@127.0.0.1/", "credentials_refused"],
  ["http://127.0.0.1:80@example.com/", "credentials_refused"],
  ["http://example.com:8080/", "port_refused"],
  ["http://example.com:22/", "port_refused"],
  ["https://127.0.0.1:6379/", "port_refused"],
  ["http://localhost/", "host_refused"],
  ["http://LOCALHOST./", "host_refused"],
  ["http://jobs.localhost/", "host_refused"],
  ["http://printer.local/", "host_refused"],
  ["http://metadata.google.internal/", "host_refused"],
  ["http://router.home.arpa/", "host_refused"],
  ["http://intranet/", "host_refused"],
  ["http://ｌｏｃａｌｈｏｓｔ/", "host_refused"],
  ["http://loc\u00adalhost/", "host_refused"],
  ["http://ⓛocalhost/", "host_refused"],
  ["http://127.0.0.1/", "address_refused"],
  ["http://127.0.0.1./", "address_refused"],
  ["http://127.1/", "address_refused"],
  ["http://127.0.1/", "address_refused"],
  ["http://2130706433/", "address_refused"],
  ["http://0x7f000001/", "address_refused"],
  ["http://0x7f.0.0.1/", "address_refused"],
  ["http://0177.0.0.01/", "address_refused"],
  ["http://017700000001/", "address_refused"],
  ["http://１２７.0.0.1/", "address_refused"],
  ["http://127。0。0。1/", "address_refused"],
  ["http://%31%32%37.0.0.1/", "address_refused"],
  ["http:\\\\127.0.0.1\\", "address_refused"],
  ["http:127.0.0.1", "address_refused"],
  ["\thttp://127.0.0.1/\n", "address_refused"],
  ["http://0/", "address_refused"],
  ["http://169.254.169.254/latest/meta-data/", "address_refused"],
  ["http://0xa9fea9fe/", "address_refused"],
  ["http://[::1]/", "address_refused"],
  ["http://[::]/", "address_refused"],
  ["http://[::ffff:169.254.169.254]/", "address_refused"],
  ["http://[0:0:0:0:0:ffff:7f00:1]/", "address_refused"],
  ["http://[fd00:ec2::254]/", "address_refused"],
  ["http://[64:ff9b::a9fe:a9fe]/", "address_refused"],
  ["http://jobs.example.com/", "host_unknown"],
];

for (const [address, code] of refused) {
  test(`${JSON.stringify(address)} is refused: ${code}`, async () => {
    assert.is(await refusalOf(address), code);
  });
}

test("a name that leads into a network is refused", async () => {
  assert.is(await refusalOf("https://jobs.example.com/", { "jobs.example.com": ["10.0.0.7"] }), "address_refused");
});

test("a name with one public and one inner address is refused, whichever comes first", async () => {
  const names = { "a.example.com": ["1.1.1.1", "127.0.0.1"], "b.example.com": ["::1", "2606:4700::1111"] };
  assert.is(await refusalOf("https://a.example.com/", names), "address_refused");
  assert.is(await refusalOf("https://b.example.com/", names), "address_refused");
});

test("a name without addresses is unknown", async () => {
  assert.is(await refusalOf("https://jobs.example.com/", { "jobs.example.com": [] }), "host_unknown");
});

test("the name is looked up without the dot that ends it, and in punycode", async () => {
  assert.is(await refusalOf("https://jobs.example.com./", { "jobs.example.com": ["10.0.0.7"] }), "address_refused");
  assert.is(await refusalOf("https://bücher.example/", { "xn--bcher-kva.example": ["10.0.0.7"] }), "address_refused");
});

/** A number in one of the bases that addresses are written in. */
const spelled = (value: number, base: number): string =>
  base === 16 ? `0x${value.toString(16)}` : base === 8 ? `0${value.toString(8)}` : String(value);

const inner = fc.constantFrom([127, 0, 0, 1], [10, 1, 2, 3], [169, 254, 169, 254], [192, 168, 0, 1], [100, 64, 9, 9]);

/** All spellings of an address: parts in any base, the last parts folded into one number. */
const spelling = fc
  .tuple(
    inner,
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 }),
    fc.constantFrom("", "."),
  )
  .map(([parts, count, bases, end]) => {
    const head = parts.slice(0, count - 1);
    const tail = parts.slice(count - 1).reduce<number>((sum, part) => sum * 256 + part, 0);
    return [...head, tail].map((value, index) => spelled(value, bases[index] ?? 10)).join(".") + end;
  });

test("an inner address is refused however its numbers are written", async () => {
  await fc.assert(
    fc.asyncProperty(spelling, async (host) => (await refusalOf(`http://${host}/`)) === "address_refused"),
    { numRuns: 300 },
  );
});

test("whatever the text, it is refused or leads to a name that is looked up", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.domain().map((name) => `http://${name}`),
      ),
      async (text) => {
        assert.is.not(await refusalOf(text), "fetched");
      },
    ),
    { numRuns: 200 },
  );
});

test.run();
