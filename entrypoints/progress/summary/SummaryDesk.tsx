import { useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Button } from '@/components/Button';
import { CopyText } from '@/components/progress/summary/CopyText';
import { SpanField } from '@/components/progress/summary/SpanField';
import { SummaryChoices } from '@/components/progress/summary/SummaryChoices';
import { SummarySheet } from '@/components/progress/summary/SummarySheet';
import { SHEET_WORDS } from '@/components/progress/summary/sheet-words';
import type { Visits } from '@/utils/app/progress-app';
import { figuresOfSpan, withQuestions } from '@/utils/domain/progress/summary';
import { lastWeeks, spanOf, visitChoice } from '@/utils/domain/progress/summary-spans';
import { summaryText } from '@/utils/domain/progress/summary-text';
import { t } from '@/utils/i18n/t';
import { useDraft } from './draft';
import styles from './SummaryView.module.css';
import { useSource } from './use-source';

/** The choices, and under them the sheet that follows from them. */
export function SummaryDesk({ today, visits, hidesNumbers }: Visits) {
  const { draft, change } = useDraft();
  const [isRevealed, setIsRevealed] = useState(false);
  const [latest] = [...visits].sort((a, b) => (a.day < b.day ? 1 : -1));
  const choice = draft.choice ?? (latest === undefined ? 'fourWeeks' : visitChoice(latest.person));
  const own = draft.own ?? lastWeeks(4, today);
  const span = spanOf(choice, own, visits, today);
  const { value: read, failure } = useSource(span);
  const { parts, questions } = draft;
  const figures = useMemo(() => read && figuresOfSpan(read.source, read.span, parts), [read, parts]);
  const summary = figures && withQuestions(figures, parts, questions);
  const person = visits.find((visit) => visitChoice(visit.person) === choice)?.person.name ?? null;
  const isConcealed = hidesNumbers && !isRevealed;
  return (
    <>
      <div class={styles.top}>
        <h1>{t('progress.summary')}</h1>
        <p>{t('progress.summaryLead')}</p>
      </div>
      <section class={styles.choices} aria-label={t('progress.pageContents')}>
        <SpanField
          choice={choice}
          own={own}
          visits={visits}
          today={today}
          onChoose={(chosen) => change({ choice: chosen })}
          onChangeOwn={(changed) => change({ own: changed })}
        />
        <SummaryChoices
          parts={parts}
          questions={questions}
          onChangeParts={(chosen) => change({ parts: chosen })}
          onChangeQuestions={(written) => change({ questions: written })}
        />
        {summary !== null && (
          <div class={styles.actions}>
            <Button variant="primary" onClick={() => print()}>
              {t('progress.printButton')}
            </Button>
            <CopyText text={summaryText(summary, SHEET_WORDS)} />
          </div>
        )}
        {isConcealed && (
          <p class={styles.hidden}>
            {t('progress.numbersHiddenOnScreen')}{' '}
            <Button variant="plain" onClick={() => setIsRevealed(true)}>
              {t('progress.showNumbers')}
            </Button>
          </p>
        )}
      </section>
      {failure !== null && <Banner tone="trouble">{failure}</Banner>}
      {summary !== null && <SummarySheet summary={summary} person={person} today={today} isConcealed={isConcealed} />}
    </>
  );
}
