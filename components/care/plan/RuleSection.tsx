import { useState } from 'preact/hooks';
import { changeRule } from '@/utils/domain/care/change-care';
import { dayOf } from '@/utils/domain/time/local-day';
import { weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import { Toggle } from '../../Toggle';
import forms from './forms.module.css';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';

import { RuleLimitsText } from './RuleLimitsText';
import { RuleNumbersFields } from './RuleNumbersFields';
import { RuleStanding } from './RuleStanding';
import { SomethingChanged } from './SomethingChanged';
import { useRefused } from './use-refused';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The person's own rule for the interval: off at first, with one line that invites. */
export function RuleSection({ view, desk }: Props) {
  const [isChanging, setChanging] = useState(false);
  const { refused, run } = useRefused();
  const { care, rule: state } = view;
  const { rule } = care;
  const today = dayOf(view.now);
  const first = care.series[0];

  return (
    <Card id="rule" title={t('care.rule')}>
      <Toggle
        label={t('care.lookAtScores')}
        hint={t('care.ruleHint')}
        isOn={rule.isOn}
        onChange={(isOn) =>
          run(desk.edit((care) => changeRule(care, { isOn }), isOn ? t('care.ruleOn') : t('care.ruleOff')))
        }
      />
      <ErrorLine message={refused} />
      {rule.isOn && first === undefined && <p>{t('care.ruleNoSeries')}</p>}
      {rule.isOn && first !== undefined && (
        <>
          {state === null ? <p>{t('care.ruleOtherCadence')}</p> : <RuleStanding state={state} today={today} />}
          <div class={styles.fields}>
            {care.series.length > 1 && (
              <Field label={t('care.seriesField')}>
                {(control) => (
                  <select
                    {...control}
                    class={forms.input}
                    value={rule.series ?? first.id}
                    onChange={({ currentTarget: { value } }) =>
                      run(desk.edit((care) => changeRule(care, { series: value })))
                    }
                  >
                    {care.series.map(({ id, title }) => (
                      <option key={id} value={id}>
                        {title}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
            <Field label={t('care.checkDayField')}>
              {(control) => (
                <select
                  {...control}
                  class={forms.input}
                  value={String(rule.checkDay)}
                  onChange={({ currentTarget: { value } }) =>
                    run(desk.edit((care) => changeRule(care, { checkDay: Number(value) })))
                  }
                >
                  {WEEKDAYS.map((weekday) => (
                    <option key={weekday} value={String(weekday)}>
                      {weekdayName(weekday)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          {isChanging ? (
            <SomethingChanged today={today} edit={desk.edit} onClose={() => setChanging(false)} />
          ) : (
            <div>
              <Button onClick={() => setChanging(true)}>{t('care.somethingChanged')}</Button>
            </div>
          )}
          <RuleNumbersFields numbers={rule.numbers} edit={desk.edit} />
          <RuleLimitsText />
        </>
      )}
    </Card>
  );
}
