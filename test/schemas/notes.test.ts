import { test } from "uvu";
import * as assert from "uvu/assert";
import { isNoteCode, noteOf, notes } from "../../schemas/notes.ts";
import { Note } from "../../schemas/rewrite.ts";

test("every note has a code and a whole sentence that fit the schema", () => {
  for (const [code, sentence] of Object.entries(notes)) {
    assert.ok(isNoteCode(code));
    if (isNoteCode(code)) assert.equal(Note.parse(noteOf(code)), { code, message: sentence });
    assert.match(sentence, /^[A-Z].{20,}\.$/u, code);
  }
});

test("what isn't in the catalogue is no code", () => {
  assert.not(isNoteCode("toString"));
  assert.not(isNoteCode("cv_too_good"));
});

test.run();
