/** What the care document may hold; the same numbers bound the inputs of the plan page. */
export const CARE_LIMITS = {
  /** Characters. */
  name: { min: 1, max: 120 },
  line: { min: 0, max: 200 },
  milestone: { min: 1, max: 200 },
  /** Days of an own cadence: from every other day to half a year. */
  customDays: { min: 2, max: 182 },
  /** Days from "book the next one" to the proposed date. */
  bookBefore: { min: 1, max: 14 },
  weekday: { min: 0, max: 6 },
  /** Weeks between two check-ins (clinical 5.5). */
  checkInWeeks: { min: 4, max: 26 },
  /** Areas with a series of scores of their own. */
  areas: { min: 0, max: 2 },
} as const;

export const BOOK_BEFORE = 3; // days: time for a call in office hours even across a weekend
export const CHECK_IN_WEEKS = 12; // clinical 5.5
