import { changeRule } from '@/utils/domain/care/change-care';
import { RULE_LIMITS, RULE_NUMBERS, type RuleNumbers } from '@/utils/domain/care/rule-numbers';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { FieldGroup } from '../../Field';
import { NumberField } from '../../options/NumberField';
import { NUMBER_GROUPS } from './number-labels';
import styles from './plan.module.css';
import type { EditCare } from './plan-desk';
import { useRefused } from './use-refused';

interface Props {
  readonly numbers: RuleNumbers;
  readonly edit: EditCare;
}

/** Every number of the rule, within its bounds. */
export function RuleNumbersFields({ numbers, edit }: Props) {
  const { refused, run } = useRefused();
  const save = (key: keyof RuleNumbers, value: number) =>
    edit((care) => changeRule(care, { numbers: { ...care.rule.numbers, [key]: value } }));
  return (
    <details>
      <summary>{t('care.ruleNumbers')}</summary>
      <div class={styles.groups}>
        <p class={styles.muted}>{t('care.ruleNumbersHint')}</p>
        {NUMBER_GROUPS.map((group) => (
          <FieldGroup key={group.title} legend={group.title}>
            <div class={styles.numbers}>
              {group.numbers.map(([key, label, unit]) => (
                <NumberField
                  key={key}
                  label={label}
                  unit={unit === '%' ? unit : many(unit, numbers[key])}
                  value={numbers[key]}
                  limit={RULE_LIMITS[key]}
                  onSave={(value) => save(key, value)}
                />
              ))}
            </div>
          </FieldGroup>
        ))}
        <div>
          <Button
            onClick={() => run(edit((care) => changeRule(care, { numbers: RULE_NUMBERS }), t('care.firstNumbersBack')))}
          >
            {t('care.backToFirstNumbers')}
          </Button>
          <ErrorLine message={refused} />
        </div>
      </div>
    </details>
  );
}
