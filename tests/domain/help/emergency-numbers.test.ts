import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialCare } from '@/utils/domain/care/care';
import { chooseEmergency } from '@/utils/domain/care/change-care';
import { parseCare } from '@/utils/domain/care/parse-care';
import { EMERGENCY_PLACES, findNumbers, placeWith } from '@/utils/domain/help/emergency-numbers';

describe('emergency numbers', () => {
  it('are those of places with a code of their own, in the order of their names', () => {
    const names = EMERGENCY_PLACES.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(EMERGENCY_PLACES.map(({ code }) => code)).size).toBe(EMERGENCY_PLACES.length);
  });

  it.each(EMERGENCY_PLACES.map(({ code }) => code))('of %s can be called, and the choice can be kept', (code) => {
    expect(placeWith(code)?.numbers.length).toBeGreaterThan(0);
    for (const { number } of placeWith(code)?.numbers ?? []) expect(number).toMatch(/^\d{3,5}$/);
    const care = chooseEmergency(initialCare(), { type: 'country', code });
    expect(parseCare(care)).toEqual({ ok: true, value: care });
  });

  it('of a place that is not in the list are none', () => {
    expect(placeWith('XX')).toBeUndefined();
  });
});

describe('numbers in a text of one’s own', () => {
  it.each([
    ['Ambulance 144', [null, '144']],
    ['144', ['144']],
    ['Ada: +41 (0)44 123-45.67, or 112', [null, '+410441234567', null, '112']],
    ['144 (ambulance)', ['144', null]],
    ['Knock at door 3', [null]],
    ['', []],
  ])('"%s" has %j', (text, dials) => {
    expect(findNumbers(text).map(({ dial }) => dial)).toEqual(dials);
  });

  it('leave every letter of the text where it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          findNumbers(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
