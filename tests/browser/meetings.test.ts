import { describe, expect, test } from 'vitest';
import { isMeeting } from '@/utils/browser/meetings';

describe('a meeting in a tab', () => {
  test.each([
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij?authuser=1',
    'https://us02web.zoom.us/j/84512345678?pwd=x',
    'https://app.zoom.us/wc/84512345678/start',
    'https://teams.microsoft.com/v2/#/l/meetup-join/19%3ameeting_x/0',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
    'https://teams.live.com/meet/9312345678901',
    'https://company.webex.com/meet/somebody',
    'https://meet.jit.si/OurWeeklyCall',
    'https://whereby.com/our-room',
    'https://app.slack.com/huddle/T012345/C012345',
    'https://call.element.io/room/#/our-call',
    'https://conference.school.example/html5client/join?sessionToken=x',
    'https://app.goto.com/meeting/123456789',
  ])('is %s', (url) => {
    expect(isMeeting({ url })).toBe(true);
  });

  test.each([
    'https://meet.google.com/',
    'https://meet.google.com/landing',
    'https://zoom.us/pricing',
    'https://zoom.us/profile',
    'https://teams.microsoft.com/v2/',
    'https://www.webex.com/',
    'https://meet.jit.si/',
    'https://whereby.com/user/login',
    'https://app.slack.com/client/T012345/C012345',
    'https://discord.com/channels/1/2',
    'https://example.com/meet.google.com/abc-defg-hij',
    'https://notzoom.us/j/84512345678',
    'chrome://newtab/',
    'not an address',
    '',
    undefined,
  ])('is not %s', (url) => {
    expect(isMeeting({ url, audible: false })).toBe(false);
  });

  test('in Discord, where talking and reading share an address, is a tab that plays sound', () => {
    expect(isMeeting({ url: 'https://discord.com/channels/1/2', audible: true })).toBe(true);
  });
});
