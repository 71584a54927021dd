/** Languages that people speak at work somewhere, by their codes (ISO 639); the commonest are in the taxonomy too. */
const codes =
  "af ak sq am ar hy as az eu be bn bs br bg my ca ceb ny zh yue co hr cs da nl dz en et ee fo fi fr fy ff gl ka de el gn gu ht ha haw he hi hmn hu is ig id ga it ja jv kn kk km rw ko ku ky lo la lv ln lt lg lb mk mg ms ml mt mi mr mn ne no nb nn oc or om ps fa pl pt pa qu rm rn ro ru sm sg sr st sn sd si sk sl so es su sw ss sv tl tg ta tt te th ti to tn tr tk tw uk ur ug uz vi cy wo xh yi yo zu ber bem kab kmr luo mai mfe nso sat scn sc se tig tpi war zgh fil gsw ast ckb";

let known: ReadonlySet<string> | undefined;

/** The names of languages in the five languages that are read in full and in their own, in small letters. */
function languageNames(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const names = new Set<string>();
  const displays = ["en", "de", "fr", "es", "fi"].map(
    (locale) => new Intl.DisplayNames([locale], { type: "language" }),
  );
  for (const code of codes.split(" "))
    for (const display of displays) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && name !== code && name.length > 2) names.add(name.replace(/\s*\(.*\)$/u, ""));
    }
  known = names;
  return names;
}

/** Where a text names languages, from left to right; `to` is exclusive, both in UTF-16 units. */
export function languagesIn(text: string): { readonly from: number; readonly to: number }[] {
  const names = languageNames();
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
    .filter((word) => names.has(word[0].toLowerCase()))
    .map((word) => ({ from: word.index, to: word.index + word[0].length }));
}
