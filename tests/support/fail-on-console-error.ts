import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

// React and our own code complain there of mistakes that a test would otherwise let pass.
afterEach(() => {
  expect(errors.mock.calls).toEqual([]);
});
