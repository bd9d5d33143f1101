import { describe, expect, test } from 'vitest';
import { messagesOf } from './support/speak';

/**
 * What Unknot never says of itself. Words that have an ordinary meaning as well ("alert", "risk", "therapy") are
 * matched where they would be a claim.
 */
const NEVER = [
  /\b(treats|treated|treating)\b(?! (?:you|the person)\b)/i,
  /\brelie(?:ves|ving|f)\b/i,
  /\bprevents?\b(?= (?:pain|injur|back|neck))/i,
  /\bcures?\b/i,
  /\breduces? (?:your )?(?:pain|soreness|risk)\b/i,
  /\btherapy\b/i,
  /\bclinically proven\b/i,
  /\bmonitors?\b(?= your)/i,
  /\bdetects?\b/i,
  /\brisk\b/i,
  /\balerts?\b/i,
  /\bprescribes?\b/i,
  /\brecommended (?:dose|frequency)\b/i,
  /\bpain is (?:severe|mild|moderate)\b/i,
] as const;

/** Words of claims in the other languages, in which only the messages below may have them. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  de: /linder|heil(?:t|en|ung)\b|verhinder|vorbeug|überwach|diagnos|schmerzfrei/i,
  fr: /soulag|guéri|préven|prévient|surveill|diagnosti/i,
  es: /alivi|cura\b|previen|preven|monitor|diagnos|vigila/i,
  pt_BR: /alivia\b|alívio|cura\b|previn|preven|monitor|diagn/i,
  it: /allevia|guarisc|previen|preven|monitor|diagnos/i,
  pl: /łagodz|leczy|zapobieg|monitor|diagnoz|wykryw/i,
  nl: /verlicht|genees(?!kund)|voorkom|bewaak|diagnos/i,
  ja: /治療|緩和|予防|監視|診断|治す|治る/,
  zh_CN: /(?<!物理)治疗|缓解|预防|监测|诊断|治愈/,
  ar: /يعالج(?! )|علاج(?! طبيعي| الطبيعي)|يخفف|يقي |الوقاية|تشخيص|مراقبة/,
  hi: /इलाज|राहत|रोकथाम|निगरानी|निदान/,
};

/** What says that Unknot does none of it, or speaks of those who do, and of urgent care. */
const DENIALS =
  /^(?:progress_noteOnDiagnosis|progress_reminderOfChance|options_aboutPurpose|options_rulesReview|welcome_whatUnknotIsFor|exercise_farGaze_cautions)$/;

const HELP = /^help_/; // it quotes what was found, with its source

/** What a text says that must never be said; what another program calls its own button is a quotation. */
function claimIn(text: string): string | null {
  const own = text.replace(/“[^”]*”/g, '');
  return NEVER.map((word) => own.match(word)?.[0] ?? null).find((found) => found !== null) ?? null;
}

describe('no page says what Unknot may not claim', () => {
  test('but for the help page, which quotes its sources', () => {
    const texts = [...messagesOf('en')].filter(([name]) => !HELP.test(name));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(([, text]) => claimIn(text) !== null)).toEqual([]);
  });

  test.each(Object.entries(CLAIMS))('nor in %s', (language, claim) => {
    const texts = [...messagesOf(language)].filter(([name]) => !HELP.test(name) && !DENIALS.test(name));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(([, text]) => claim.test(text))).toEqual([]);
    // It is found where it stands: in the sentence that says what Unknot does not do.
    expect(messagesOf(language).get('options_aboutPurpose')).toMatch(claim);
  });

  test.each([
    'Unknot treats your neck.',
    'Stretching relieves it.',
    'Pain relief in a minute.',
    'This prevents injuries.',
    'Reduces pain by half.',
    'Clinically proven.',
    'It monitors your condition.',
    'Detects bad posture.',
    'The recommended frequency is weekly.',
    'Your pain is severe.',
    'Your risk is high.',
  ])('%s is found', (text) => {
    expect(claimIn(text)).not.toBeNull();
  });
});
