import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beat, startPulse } from './pulse.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('what answers is asked again and never given up', () => {
	const dead = vi.fn();
	let asked = 0;
	const pulse = startPulse(
		() => {
			asked += 1;
			pulse.heard();
		},
		3,
		dead
	);
	vi.advanceTimersByTime(100 * beat);
	expect(asked).toBe(100);
	expect(dead).not.toHaveBeenCalled();
	pulse.end();
});

test('what does not answer is asked once, and given up once', () => {
	const ask = vi.fn();
	const dead = vi.fn();
	startPulse(ask, 3, dead);
	vi.advanceTimersByTime(3 * beat);
	expect(dead).not.toHaveBeenCalled();
	vi.advanceTimersByTime(60 * beat);
	expect(ask).toHaveBeenCalledTimes(1);
	expect(dead).toHaveBeenCalledTimes(1);
});

test('an answer at the last moment begins the count anew', () => {
	const dead = vi.fn();
	const pulse = startPulse(() => undefined, 3, dead);
	vi.advanceTimersByTime(3 * beat);
	pulse.heard();
	vi.advanceTimersByTime(3 * beat);
	expect(dead).not.toHaveBeenCalled();
	vi.advanceTimersByTime(beat);
	expect(dead).toHaveBeenCalled();
});

test('an hour asleep is one beat', () => {
	const dead = vi.fn();
	const pulse = startPulse(() => undefined, 3, dead);
	vi.advanceTimersByTime(beat);
	vi.setSystemTime(Date.now() + 3_600_000);
	vi.advanceTimersByTime(beat);
	expect(dead).not.toHaveBeenCalled();
	pulse.end();
	vi.advanceTimersByTime(60 * beat);
	expect(dead).not.toHaveBeenCalled();
});
