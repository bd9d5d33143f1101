import type { AppSetting } from './app-setting';
import { csvCases } from './csv-cases';
import { eraseCases } from './erase-cases';
import { erasureTallies } from './erasure-tally';
import type { ExchangeApp } from './exchange-app';
import { exchangeCases } from './exchange-cases';
import { furnish } from './furnish';
import { importCases } from './import-cases';
import { painCsvCases } from './pain-csv-cases';
import { explainFailure } from './sentences';

/** The use cases of taking everything out, in and away. */
export function createExchangeApp(setting: AppSetting): ExchangeApp {
  const { live, desk } = furnish(setting, explainFailure);
  return {
    ...exchangeCases(desk),
    ...importCases(desk),
    ...csvCases(desk),
    ...painCsvCases(desk),
    ...eraseCases(desk),
    ...erasureTallies(desk),
    watch: live.watch,
  };
}
