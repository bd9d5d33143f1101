import { LOCALE, t } from '@/utils/i18n/t';
import { placeName } from './place-name';

/** A number to call, and what answers there. */
export interface EmergencyNumber {
  readonly number: string;
  readonly answers: string;
}

export interface EmergencyPlace {
  /** Two letters, as the massage plan keeps them. */
  readonly code: string;
  readonly name: string;
  readonly numbers: readonly EmergencyNumber[];
}

const EMERGENCY = t('help.emergency.emergency');
const AMBULANCE = t('help.emergency.ambulance');

/** The numbers of some places, by name. Nothing is guessed from where the person is: they choose. */
export const EMERGENCY_PLACES: readonly EmergencyPlace[] = [
  place('AU', ['000', EMERGENCY]),
  place('BR', ['192', AMBULANCE]),
  place('CA', ['911', EMERGENCY]),
  place('EU', ['112', EMERGENCY]),
  place('IN', ['112', EMERGENCY]),
  place('JP', ['119', AMBULANCE]),
  place('MX', ['911', EMERGENCY]),
  place('NZ', ['111', EMERGENCY]),
  place('ZA', ['112', t('help.emergency.fromMobile')], ['10177', AMBULANCE]),
  place('GB', ['999', EMERGENCY], ['112', EMERGENCY], ['111', t('help.emergency.adviceOnly')]),
  place('US', ['911', EMERGENCY]),
].sort((a, b) => a.name.localeCompare(b.name, LOCALE));

/** The place with this code; undefined for one that is not in the list. */
export function placeWith(code: string): EmergencyPlace | undefined {
  return EMERGENCY_PLACES.find((one) => one.code === code);
}

/** A piece of a text of one's own; with `dial` when it is a number that can be called. */
export interface TextPiece {
  readonly text: string;
  readonly dial: string | null;
}

const NUMBER = /(\+?\d[\d ()./-]*\d)/; // from two digits on, written as people write them

/** A text of one's own in pieces, so that the numbers in it can be called. */
export function findNumbers(text: string): readonly TextPiece[] {
  return text
    .split(NUMBER)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, dial: NUMBER.test(piece) ? piece.replace(/[^\d+]/g, '') : null }));
}

function place(code: string, ...numbers: readonly (readonly [string, string])[]): EmergencyPlace {
  return { code, name: placeName(code), numbers: numbers.map(([number, answers]) => ({ number, answers })) };
}
