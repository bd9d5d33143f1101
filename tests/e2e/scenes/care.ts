import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { type Care, initialCare } from '@/utils/domain/care/care';
import { startSeries } from '@/utils/domain/care/change-series';
import { findBarriers } from '../../machine/axe';
import { has, press, read, reads, set } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { emptyStore, readDocument, readStore, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

const DAY = 86_400_000;
const SERIES = 'series-1';

let product: Product;
let page: Page;

/** The massage plan over months, as a person goes through it in either browser. */
export function describeCare(openProduct: () => Promise<Product>): void {
  // One browser for all of them: it starts slowly in Firefox, and what is emptied is as good as new.
  beforeAll(async () => {
    product = await openProduct();
  });

  beforeEach(async () => {
    page = await product.open('care');
    await readSchedule(page);
    await emptyStore(page, 'pain');
    await emptyStore(page, 'appointments');
    await writeStore(page, 'documents', initialCare(), 'care');
    await loadAgain();
    await reads(page, 'Set up a massage plan');
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await product.close();
    await removeProfile(product.profile);
  });

  it('sets up a series, books the proposed session, and takes the booking back', async () => {
    await press(page, 'button', 'Set up a massage plan');
    await set(page, 'Time', '10:30');
    await set(page, 'Place', 'Mill Lane 4');
    await press(page, 'button', 'Set up the plan');
    await reads(page, /Weekly since .*, 0 sessions/);
    expect((await series())?.phases).toMatchObject([{ cadence: { type: 'weekly' }, by: 'person' }]);

    await press(page, 'button', 'Book it');
    await reads(page, 'Next, booked');
    const booked = await until('the booking', async () => (await appointments())[0]);
    expect(booked).toMatchObject({ title: 'Massage', minutes: 60, place: 'Mill Lane 4', day: inDays(1) });
    expect(new Date(booked.at).toISOString()).toContain('T10:30');
    await press(page, 'button', 'Undo');
    await until('the booking to be gone', async () => (await appointments()).length === 0);
  });

  it('changes how often by hand, keeps the history, and takes the last phase back', async () => {
    await give();
    await press(page, 'button', 'Change how often');
    await page.select('form select', 'twoWeekly');
    await set(page, 'Why (if you like)', 'a good month');
    await press(page, 'button', 'From today');
    await reads(page, /Every two weeks since .*, 0 sessions/);
    await reads(page, 'a good month');
    await page.locator('::-p-xpath(//summary[contains(., "History (2)")])').click();
    await press(page, 'button', 'Take back the last change');
    await until('one phase', async () => (await series())?.phases.length === 1);
  });

  it('a session that happened is counted, and its pain and soreness are noted', async () => {
    await give([session('a', -2)]);
    await pressFirst('It happened: Massage');
    await reads(page, /Weekly since .*, 1 session/);
    await pressFirst('Scores: Massage');
    await page.locator('::-p-xpath(//legend[contains(., "Pain before")]/..//label[contains(., "6")])').click();
    await until('the score', async () => (await appointments())[0]?.before === 6);
    await page.locator('::-p-xpath(//legend[contains(., "two days later")]/..//label[contains(., "2")])').click();
    await reads(page, 'a quick message to your therapist makes sense');
    expect((await appointments())[0]?.soreness).toEqual({ h48: 2 });
  });

  it('a session that was missed is not counted, and the next is proposed', async () => {
    await give([session('a', -2)]);
    await pressFirst('It didn’t: Massage');
    await until('the answer', async () => (await appointments())[0]?.status === 'missed');
    await reads(page, /Weekly since .*, 0 sessions/);
    await reads(page, 'Book it');
  });

  it('moving one asks what those that follow do, and can be taken back', async () => {
    await give([session('a', 3), session('b', 10)]);
    const before = await appointments();
    await pressFirst('Move Massage');
    await reads(page, '1 more session of this series follows');
    for (const choice of ['Only this one', 'Keep the weekday']) expect(await has(page, 'radio', choice)).toBe(true);
    await press(page, 'radio', 'All that follow');
    await set(page, 'Day', inDays(4));
    await press(page, 'button', 'Move it');
    await until('both to have moved', async () => (await days()).join() === [inDays(4), inDays(11)].join());
    await press(page, 'button', 'Undo');
    await until('both to be back', async () => (await days()).join() === before.map(({ day }) => day).join());
  });

  it('the month is a grid for the keyboard', async () => {
    await give([session('a', 1)]);
    await press(page, 'radio', 'Month');
    await page.waitForSelector('[role="grid"]');
    await page.focus('[role="gridcell"][tabindex="0"]');
    const start = await focused();
    expect(start).toContain('today');
    await page.keyboard.press('ArrowRight');
    await until('tomorrow', async () => (await focused()).includes('Massage'));
    await page.keyboard.press('Enter');
    await until('its appointment', async () => (await page.$$('::-p-xpath(//button[.="Move"])')).length === 1);
    await page.focus('[role="gridcell"][tabindex="0"]');
    const month = await shownMonth();
    await page.keyboard.press('PageDown');
    await until('another month', async () => (await shownMonth()) !== month);
    await page.keyboard.press('PageUp');
    await until('the month again', async () => (await shownMonth()) === month);
    await page.keyboard.press('Home');
    await until('the start of the week', async () => (await column()) === 0);
    await page.keyboard.press('End');
    await until('the end of the week', async () => (await column()) === 6);
  });

  it('the rule is off at first; switched on, it says what is missing', async () => {
    await give();
    expect((await care())?.rule.isOn).toBe(false);
    await press(page, 'checkbox', 'Look at my scores once a week');
    await reads(page, 'Where it stands');
    await reads(page, '0 of 3 sessions done in this phase.');
    await reads(page, 'This is arithmetic on your notes, not medical advice.');
    await press(page, 'button', 'Something changed');
    await press(page, 'button', 'Start afresh from today');
    await reads(page, 'Something changed, so your rule stays quiet for 14 more days.');
  });

  it('a met rule first asks how things are, then shows its figures; the step is taken back with Undo', async () => {
    await giveCourse();
    await reads(page, 'Compared with when you began this phase, overall you are:');
    expect(await has(page, 'button', 'Try every two weeks')).toBe(false);
    await press(page, 'button', 'Better');
    await reads(page, 'your median was 2 (range 2–2, 14 entries). When you started it was 6.');
    await reads(page, 'You have had 4 weekly sessions.');
    await press(page, 'button', 'Try every two weeks');
    await reads(page, 'Every two weeks since');
    expect((await series())?.phases.at(-1)).toMatchObject({ cadence: { type: 'twoWeekly' }, by: 'rule' });
    await press(page, 'button', 'Undo');
    await reads(page, 'Your own rule is met.');
  });

  it('a card that was put off is silent for 28 days', async () => {
    await giveCourse();
    await press(page, 'button', 'Better');
    await press(page, 'button', 'Ask me in four weeks');
    await reads(page, 'You answered already');
    expect(await read(page)).not.toContain('Your own rule is met.');
    await answeredOn(-27);
    expect(await read(page)).not.toContain('Your own rule is met.');
    await answeredOn(-35);
    await reads(page, 'Your own rule is met.');
  });

  it('a calendar file is looked through, picked from, added once, and taken back', async () => {
    const when = inDays(2).replaceAll('-', '');
    const event = (uid: string, what: string) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${when}T100000Z\r\nDTEND:${when}T103000Z\r\nSUMMARY:${what}\r\nEND:VEVENT\r\n`;
    await chooseFile('BEGIN:VCALENDAR\r\n');
    await reads(page, 'This is not a calendar file that can be read.');
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('a', 'Physio')}${event('b', 'Budget')}END:VCALENDAR\r\n`;
    await chooseFile(text);
    await reads(page, '2 appointments in the year to come');
    expect(await read(page)).not.toContain('This is not a calendar file');
    await page.locator('::-p-xpath(//label[contains(., "Physio")]/input)').click();
    await press(page, 'button', 'Add 1 appointment');
    await until('the appointment', async () => (await appointments()).length === 1);
    expect((await appointments())[0]).toMatchObject({
      title: 'Physio',
      minutes: 30,
      status: 'planned',
      day: inDays(2),
    });
    await chooseFile(text);
    await reads(page, 'already here');
    await press(page, 'button', 'Undo');
    await until('none', async () => (await appointments()).length === 0);
  });

  it('what is booked is saved as a calendar file without a word of health', async () => {
    await give([session('a', 3), session('b', 10)]);
    const saved = await savedFile(() => press(page, 'button', 'Save the file'));
    expect(saved.match(/^SUMMARY:.*/gm)?.map((line) => line.trim())).toEqual(Array(2).fill('SUMMARY:Appointment'));
    expect(saved).not.toMatch(/massage/i);
    await page.locator('::-p-xpath(//label[contains(., "With title and place")]/input)').click();
    expect(await savedFile(() => press(page, 'button', 'Save the file'))).toContain('SUMMARY:Massage');
  });

  it('a pause stops the proposal until it ends', async () => {
    await give();
    await press(page, 'button', 'Add a pause');
    await press(page, 'button', 'Add the pause');
    await reads(page, 'No date is proposed until the pause has an end.');
    await pressFirst('Remove Holiday');
    await reads(page, 'No pause is noted.');
    await press(page, 'button', 'Undo');
    await reads(page, 'no end yet');
  });
}

/** The checker's findings on the page as it is new, as a list and as a month; only Chromium can show it light and dark. */
export async function findNoBarriers(): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  await give([session('a', -2), session('b', 3)], { isRuleOn: true });
  expect(await findBarriers(page)).toEqual([]);
  await press(page, 'radio', 'Month');
  await page.waitForSelector('[role="grid"]');
  expect(await findBarriers(page)).toEqual([]);
}

/** Puts a weekly plan that began so many days ago in place, with appointments of it. */
async function give(booked: readonly Appointment[] = [], { isRuleOn = false, begun: since = -21 } = {}): Promise<void> {
  const begun = startSeries(
    initialCare(),
    { id: SERIES, title: 'Massage', weekday: null, time: '10:00', minutes: 60, bookBefore: 3, areas: [] },
    { type: 'weekly' },
    inDays(since),
  );
  await writeStore(page, 'documents', { ...begun, rule: { ...begun.rule, isOn: isRuleOn } }, 'care');
  for (const appointment of booked) await writeStore(page, 'appointments', appointment);
  await loadAgain();
  await reads(page, 'Weekly since');
}

/** Four weekly sessions in sixty days, and pain that went from 6 to 2 halfway; the rule is on. */
async function giveCourse(): Promise<void> {
  const sessions = [-46, -39, -32, -25].map((days) => session(`s${days}`, days));
  for (let days = -60; days <= 0; days++) {
    const [at, day] = [Date.now() + days * DAY, inDays(days)];
    const entry = { id: `p${days}`, at, day, zone: 'UTC', kind: 'average24h', score: days < -30 ? 6 : 2 };
    await writeStore(page, 'pain', entry);
  }
  const done = sessions.map((one) => ({ ...one, status: 'done' as const }));
  await give(done, { isRuleOn: true, begun: -60 });
}

/** Makes the last answer to a card so many days old. */
async function answeredOn(days: number): Promise<void> {
  const kept = await care();
  const last = kept?.rule.answers.at(-1);
  if (!kept || !last) throw new Error('No card was answered.');
  const answers = [{ ...last, day: inDays(days) }];
  await writeStore(page, 'documents', { ...kept, rule: { ...kept.rule, answers } }, 'care');
  await loadAgain();
  await reads(page, 'Where it stands');
}

/** Gives the page a calendar file, as the file dialog would. */
async function chooseFile(text: string): Promise<void> {
  await page.evaluate((written) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no way to choose a file.');
    const files = new DataTransfer();
    files.items.add(new File([written], 'calendar.ics', { type: 'text/calendar' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** The text of the file that the page hands out while something is done. */
async function savedFile(act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
      URL.createObjectURL = real;
      return real(blob);
    };
    document.body.removeAttribute('data-saved');
  });
  await act();
  return until('the file', () => page.evaluate(() => document.body.getAttribute('data-saved')));
}

/** Loads the page again; Firefox never tells the driver that a page of an extension has loaded. */
async function loadAgain(): Promise<void> {
  await page.evaluate(() => document.body.replaceChildren());
  page.reload().catch(() => undefined);
  await reads(page, 'Massage plan');
}

function session(id: string, days: number): Appointment {
  // One of the past ended half an hour more than so many days ago, so that "two days later" is open whenever the test runs.
  const at = days > 0 ? Date.parse(`${inDays(days)}T12:00:00Z`) : Date.now() + days * DAY - 90 * 60_000;
  const day = new Date(at).toISOString().slice(0, 10);
  return { id, at, day, zone: 'UTC', minutes: 60, title: 'Massage', status: 'planned', series: SERIES };
}

async function care(): Promise<Care | null> {
  return readDocument<Care>(page, 'care');
}

async function series() {
  return (await care())?.series[0];
}

/** All appointments, soonest first. */
async function appointments(): Promise<readonly Appointment[]> {
  return Object.values(await readStore<Appointment>(page, 'appointments')).sort((a, b) => a.at - b.at);
}

async function days(): Promise<readonly string[]> {
  return (await appointments()).map(({ day }) => day);
}

/** What the focused day is called. */
function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.querySelector('span')?.textContent ?? '');
}

function shownMonth(): Promise<string | null> {
  return page.$eval('[role="grid"]', (grid) => grid.getAttribute('aria-label'));
}

function column(): Promise<number> {
  return page.evaluate(() => (document.activeElement as HTMLTableCellElement).cellIndex);
}

function inDays(count: number): string {
  return new Date(Date.now() + count * DAY).toISOString().slice(0, 10);
}

/** Presses the first button whose name begins like this. */
async function pressFirst(beginning: string): Promise<void> {
  const button = page.locator(`button[aria-label^="${beginning}"]`);
  // As one scrolls to what lies at the edge: at the foot of the window stands what was saved last.
  const found = await button.waitHandle();
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}
