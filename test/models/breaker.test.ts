import { test } from "uvu";
import * as assert from "uvu/assert";
import { breaker } from "../../models/breaker.ts";

function atClock() {
  let now = 0;
  const circuit = breaker({ failures: 3, pauseMs: 100 }, () => now);
  return {
    circuit,
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
}

test("failures in a row open a circuit; a success between them doesn't let it come so far", () => {
  const { circuit } = atClock();
  circuit.failed();
  circuit.failed();
  circuit.succeeded();
  circuit.failed();
  circuit.failed();
  assert.is(circuit.state(), "closed");
  circuit.failed();
  assert.is(circuit.state(), "open");
  assert.not.ok(circuit.admits());
});

test("after the pause one call tries, and the others wait for its end", () => {
  const { circuit, pass } = atClock();
  for (let failure = 0; failure < 3; failure++) circuit.failed();
  pass(99);
  assert.not.ok(circuit.admits());
  pass(1);
  assert.is(circuit.state(), "half-open");
  assert.ok(circuit.admits());
  assert.not.ok(circuit.admits());
  circuit.failed();
  assert.is(circuit.state(), "open");
  pass(100);
  assert.ok(circuit.admits());
  circuit.succeeded();
  assert.is(circuit.state(), "closed");
});

test("a try that was called off says nothing: the next one may try", () => {
  const { circuit, pass } = atClock();
  for (let failure = 0; failure < 3; failure++) circuit.failed();
  pass(100);
  assert.ok(circuit.admits());
  circuit.released();
  assert.is(circuit.state(), "half-open");
  assert.ok(circuit.admits());
});

test.run();
