import type { EditNotes } from '@/components/care/people/edits';
import type { EditCare, PlanDesk } from '@/components/care/plan/plan-desk';
import { STATUS_NAMES } from '@/components/care/plan/plan-words';
import type { useSaving } from '@/components/use-saving';
import type { AppointmentInput, Outcome } from '@/utils/app/app';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care, Series } from '@/utils/domain/care/care';
import { addPause } from '@/utils/domain/care/change-care';
import { startSeries } from '@/utils/domain/care/change-series';
import type { DayNotes } from '@/utils/domain/care/daily';
import { dayOf } from '@/utils/domain/time/local-day';
import type { EpochMs, LocalDay, Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { app } from '../app';

type Save = ReturnType<typeof useSaving>['save'];

/** Changes the plan, and takes a change back by putting the plan as it was. */
export function careEditor(save: Save): EditCare {
  return (change, what) => {
    let before: Care | null = null;
    const changed = app.changeCare((care) => {
      before = care;
      return change(care);
    });
    return save(changed, () => app.changeCare((care) => before ?? care), what);
  };
}

/** Changes today's notes of daily life, and takes a change back by putting the notes as they were. */
export function notesEditor(save: Save, today: LocalDay): EditNotes {
  return (change) => {
    let before: DayNotes | null = null;
    const changed = app.noteDay(today, (notes) => {
      before = notes;
      return change(notes);
    });
    return save(changed, () => app.noteDay(today, (notes) => before ?? notes));
  };
}

/** What the sections of the plan may write, each with its way back. */
export function planDesk(save: Save, edit: EditCare, care: Care, now: Moment): PlanDesk {
  return {
    edit,
    start: (draft, cadence) => {
      const series = { ...draft, id: crypto.randomUUID() };
      return edit((care) => startSeries(care, series, cadence, dayOf(now)), t('care.planSetUp'));
    },
    pause: (pause) => {
      const noted = { ...pause, id: crypto.randomUUID() };
      return edit((care) => addPause(care, noted), t('care.pauseAdded'));
    },
    book: (series, at) =>
      save(
        app.saveAppointment(bookingOf(care, series, at)),
        ({ id }) => app.removeAppointment(id),
        t('care.savedBooked'),
      ),
    settle: (appointment, status) =>
      save(
        app.settleAppointment(appointment.id, status),
        () => app.settleAppointment(appointment.id, appointment.status),
        STATUS_NAMES[status],
      ),
    move: (appointment, to, choice) =>
      save(app.moveAppointment(appointment.id, to, choice), putBack, t('care.savedMoved')),
    remove: ({ id }) => save(app.removeAppointment(id), app.restoreAppointment, t('care.savedDeleted')),
    add: (appointments) => save(app.addAppointments(appointments), app.removeAppointments, t('care.savedAdded')),
    note: (appointment, scores) =>
      save(app.noteSession(appointment.id, scores), () => app.restoreAppointment(appointment), t('common.saved')),
  };
}

function bookingOf({ people }: Care, series: Series, at: EpochMs): AppointmentInput {
  const therapist = people.find(({ id }) => id === series.therapist)?.name;
  return {
    at,
    minutes: series.minutes,
    title: series.title,
    series: series.id,
    ...(therapist !== undefined && { therapist }),
    ...(series.place !== undefined && series.place !== '' && { place: series.place }),
  };
}

async function putBack(appointments: readonly Appointment[]): Outcome<null> {
  for (const appointment of appointments) {
    const restored = await app.restoreAppointment(appointment);
    if (!restored.ok) return restored;
  }
  return { ok: true, value: null };
}
