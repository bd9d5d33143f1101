import { LOCALE } from '@/utils/i18n/t';

const names = new Intl.DisplayNames(LOCALE, { type: 'region' });

/** What a country or union is called, by its code of two letters; the code itself where no name is known. */
export function placeName(code: string): string {
  return names.of(code) ?? code;
}
