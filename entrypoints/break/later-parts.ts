import { BreakAsking } from '@/components/break/BreakAsking';
import { BreakResting } from '@/components/break/BreakResting';
import { SoundChoice } from '@/components/break/SoundChoice';
import { AfterBreak } from './AfterBreak';
import { keepScreenAwake } from './awake-screen';

/** What the page needs besides a break that is being taken. */
export const LATER_PARTS = { AfterBreak, BreakAsking, BreakResting, SoundChoice, keepScreenAwake };
