import { CheckInsSection } from '@/components/care/people/CheckInsSection';
import { DailySection } from '@/components/care/people/DailySection';
import type { EditCare, EditNotes } from '@/components/care/people/edits';
import { PeopleSection } from '@/components/care/people/PeopleSection';
import { StorySection } from '@/components/care/people/StorySection';
import type { CareRoom } from '@/utils/app/app';
import { addMilestone, addPerson, changeDaily } from '@/utils/domain/care/change-care';
import { summariseTherapists } from '@/utils/domain/care/therapist-summary';
import { dayOf } from '@/utils/domain/time/local-day';
import type { TimeOfDay } from '@/utils/domain/time/units';

interface Props {
  readonly room: CareRoom;
  /** Changes the care plan; says "Saved" with Undo on the page, or gives the sentence that says why not. */
  readonly save: EditCare;
  /** Changes today's notes of daily life, the same way. */
  readonly note: EditNotes;
}

/** The second half of the care plan's page: people, check-ins, daily life and milestones. */
export function PeopleSections({ room, save, note }: Props) {
  const { care, appointments, notes } = room;
  const today = dayOf(room.now);
  return (
    <>
      <PeopleSection
        people={care.people}
        summaries={summariseTherapists(appointments)}
        edit={save}
        onAdd={(draft) => {
          const person = { ...draft, id: crypto.randomUUID(), checkIn: null, lastCheckIn: null };
          return save((now) => addPerson(now, person));
        }}
      />
      <CheckInsSection people={care.people} today={today} edit={save} />
      <DailySection
        daily={care.daily}
        notes={notes}
        today={today}
        edit={save}
        note={note}
        clock={wallClock}
        onAddMedicine={(draft) => {
          const medicine = { ...draft, id: crypto.randomUUID() };
          return save((now) => changeDaily(now, { medicines: [...now.daily.medicines, medicine] }));
        }}
      />
      <StorySection
        milestones={care.milestones}
        today={today}
        edit={save}
        onAdd={(draft) => {
          const milestone = { ...draft, id: crypto.randomUUID() };
          return save((now) => addMilestone(now, milestone));
        }}
      />
    </>
  );
}

/** What the clock on the wall shows. */
function wallClock(): TimeOfDay {
  return Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' });
}
