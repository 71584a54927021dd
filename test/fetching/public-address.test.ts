import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isPublicAddress } from "../../fetching/public-address.ts";

const publicOnes = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.1",
  "169.253.255.255",
  "169.255.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.1.1",
  "192.167.255.255",
  "192.169.0.0",
  "198.17.255.255",
  "198.20.0.0",
  "223.255.255.255",
  "2606:4700:4700::1111",
  "2001:4860:4860::8888",
  "2001:200::1",
  "2a00:1450:4001:82b::200e",
  "3ffe:ffff::1",
];

const innerOnes = {
  "this network": ["0.0.0.0", "0.1.2.3", "::"],
  private: [
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "fc00::1",
    "fd12:3456:789a::1",
  ],
  loopback: ["127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1"],
  "link-local": ["169.254.0.1", "fe80::1", "febf::1", "fec0::1"],
  "carrier-grade NAT": ["100.64.0.0", "100.127.255.255"],
  "metadata of clouds": [
    "169.254.169.254",
    "169.254.170.2",
    "fd00:ec2::254",
    "100.100.100.200",
    "192.0.0.192",
    "168.63.129.16",
    "fd20:ce::254",
  ],
  "IPv4 inside IPv6": [
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::8.8.8.8",
    "64:ff9b:1::a00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
  ],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
  "reserved and documentation": [
    "192.0.2.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "240.0.0.1",
    "255.255.255.255",
    "2001:db8::1",
    "3fff::1",
    "100::1",
    "5f00::1",
  ],
  "other spellings": [
    "2130706433",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "127.1",
    "8.8.8.8.",
    " 8.8.8.8",
    "fe80::1%eth0",
    "2606:4700::1%1",
    "[2606:4700::1]",
    "",
    "example.com",
  ],
};

for (const address of publicOnes) {
  test(`${address} is public`, () => assert.ok(isPublicAddress(address)));
}

for (const [range, addresses] of Object.entries(innerOnes)) {
  test(`no address of ${range} is public`, () => {
    assert.equal(addresses.filter(isPublicAddress), []);
  });
}

test("no address that carries an IPv4 address in IPv6 is public, whatever it carries", () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom("::ffff:", "::", "64:ff9b::"), (address, prefix) => {
      assert.not(isPublicAddress(prefix + address));
    }),
  );
});

test("any text has an answer", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === "boolean"));
});

test.run();
