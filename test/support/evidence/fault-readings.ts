/** What files of known faults are to be read as; averages and f1 of classes are not listed. */
export const faultReadings: Record<string, { says: string[]; notes?: string[] }> = {
  'f10a-confusion-labels-matrix.json': {
    says: [
      'confusion confusion',
      'accuracy 146/172',
      'recall[class=0] 112/129',
      'precision[class=0] 112/121',
      'recall[class=1] 34/43',
      'precision[class=1] 34/51',
    ],
  },
  'f10b-confusion-cells.json': {
    says: [
      'confusion confusion',
      'accuracy 76/93',
      'recall 29/40',
      'precision 29/35',
      'specificity 47/53',
      'false_positive_rate 6/53',
    ],
  },
  'f10c-confusion-cm.json': {
    says: [
      'confusion confusion',
      'accuracy 99/118',
      'recall[class=0] 58/65',
      'precision[class=0] 58/70',
      'recall[class=1] 41/53',
      'precision[class=1] 41/48',
    ],
  },
  'f10d-confusion-several.json': {
    says: [
      'confusion[float] confusion',
      'accuracy[float] 63/71',
      'recall[float, class=oak] 22/25',
      'precision[float, class=oak] 22/25',
      'recall[float, class=ash] 18/21',
      'precision[float, class=ash] 18/22',
      'recall[float, class=elm] 23/25',
      'precision[float, class=elm] 23/24',
      'confusion[qat] confusion',
      'accuracy[qat] 60/71',
      'recall[qat, class=oak] 21/25',
      'precision[qat, class=oak] 21/26',
      'recall[qat, class=ash] 17/21',
      'precision[qat, class=ash] 17/22',
      'recall[qat, class=elm] 22/25',
      'precision[qat, class=elm] 22/23',
    ],
    notes: ['train/float, train/qat'],
  },
  'f10e-confusion-wrapped.json': {
    says: [
      'confusion confusion',
      'accuracy 69/80',
      'recall[class=oak] 24/27',
      'precision[class=oak] 24/28',
      'recall[class=ash] 17/20',
      'precision[class=ash] 17/23',
      'recall[class=elm] 28/33',
      'precision[class=elm] 28/29',
    ],
  },
  'f11a-promptfoo-passes-at-score-0.json': {
    says: ['pass_rate 5/5', 'relevance 0 sd 0 n 5'],
    notes: ['all 5 passes have score 0'],
  },
  'f11b-promptfoo-throwing-graders.json': {
    says: ['pass_rate 3/6'],
    notes: ['error of a grader', '1 test failed'],
  },
  'f11c-inspect-one-sample.json': {
    says: ['accuracy 1/1'],
  },
  'f11e-alert-severity-p1.json': {
    says: [
      'TrayReadErrors firing critical 2026-10-05T09:00:00.000Z',
      'TrayReadSlow firing watch 2026-10-05T09:05:00.000Z',
    ],
  },
  'f11f-grafana-values.json': {
    says: ['Reject share high firing warning 2026-10-05T09:10:00.000Z'],
  },
  'f11g-percent-above-1.json': {
    says: ['word_error_rate 14.82', 'accuracy 87.4'],
    notes: ['perhaps a percentage'],
  },
  'f11h-sagemaker-other-sentences.json': {
    says: [
      'weight firing warning -',
      'bay firing warning -',
      'DPPL Shift=night firing warning -',
      'TE Shift=night firing warning -',
    ],
    notes: ['TE Shift=night'],
  },
  'f1a-deepeval-reversed-all-failed.json': {
    says: ['pass_rate 0/9', 'bias 0.02 sd 0.0224 n 9', 'bias pass rate 0/9'],
    notes: ['9 of 9 verdicts of the tool go against'],
  },
  'f1b-deepeval-reversed-mixed.json': {
    says: ['pass_rate 4/7', 'toxicity 0.54 sd 0.4374 n 7', 'toxicity pass rate 4/7'],
    notes: ['higher is better for toxicity'],
  },
  'f1c-deepeval-own-failures.json': {
    says: ['pass_rate 4/6', 'faithfulness 0.862 sd 0.0665 n 5', 'faithfulness pass rate 4/6'],
    notes: ['test_case_2 (0.86 against 0.7, yet failed)'],
  },
  'f1d-azure-verdict-contradicts.json': {
    says: ['rouge.rouge_score 0.602 sd 0.3167 n 5', 'rouge.rouge pass rate 3/5'],
    notes: ['row 2 (0.93 against 0.5, yet failed)', 'row 4 (0.31 against 0.5, yet passed)'],
  },
  'f2a-sagemaker-violations.json': {
    says: [
      'tray_weight firing warning -',
      'belt_speed firing warning -',
      'bay_code firing warning -',
    ],
    notes: ['whole list of its run'],
  },
  'f2b-sagemaker-empty-after.json': {
    says: ['constraint violations clean none -'],
    notes: ['every alarm of SageMaker'],
  },
  'f2c-sagemaker-one-left.json': {
    says: ['tray_weight firing warning -'],
    notes: ['whole list'],
  },
  'f3a-junit-reruns.xml': {
    says: ['pass_rate 2/4', 'pass_rate[pytest] 2/4'],
    notes: ['3 attempts, none passed'],
  },
  'f3b-junit-failure-and-teardown-error.xml': {
    says: ['pass_rate 3/5', 'pass_rate[pytest] 3/5'],
    notes: ['2 tests with an error in teardown'],
  },
  'f3c-junit-surefire-flaky.xml': {
    says: ['pass_rate 4/6', 'pass_rate[attempt=last] 5/6', 'pass_rate[desk.AnswerTest] 4/6'],
    notes: ['2 attempts, passed at number 2'],
  },
  'f4a-sklearn-accuracy-contradicted.json': {
    says: [
      'accuracy 0.6',
      'recall[class=ripe] 0.825',
      'precision[class=ripe] 0.8049',
      'recall[class=unripe] 0.7333',
      'precision[class=unripe] 0.7586',
    ],
    notes: ['0.6 against 55 of 70'],
  },
  'f4b-sklearn-support-contradicted.json': {
    says: [
      'accuracy 0.8',
      'recall[class=ripe] 0.84',
      'precision[class=ripe] 0.7778',
      'recall[class=unripe] 0.76',
      'precision[class=unripe] 0.8261',
    ],
    notes: ['50 samples and the averages 64'],
  },
  'f4c-sklearn-class-named-accuracy.json': {
    says: [
      'accuracy 0.8',
      'recall[class=speed] 0.8125',
      'precision[class=speed] 0.9286',
      'recall[class=tone] 0.7333',
      'precision[class=tone] 0.7333',
    ],
    notes: ['31 samples and the averages 45'],
  },
  'f4d-sklearn-sound.json': {
    says: [
      'accuracy 55/70',
      'recall[class=ripe] 33/40',
      'precision[class=ripe] 33/41',
      'recall[class=unripe] 22/30',
      'precision[class=unripe] 22/29',
      'confusion confusion',
    ],
  },
  'f5a-mlflow-prefix-suffix.json': {
    says: [
      'accuracy_score 203/225',
      'recall_score 61/74',
      'precision_score 61/70',
      'roc_auc auc',
      'confusion confusion',
      'specificity 142/151',
      'false_positive_rate 9/151',
    ],
  },
  'f5b-mlflow-training-and-val.json': {
    says: ['accuracy_score[val] 126/150', 'log_loss[val] 0.412 n 150'],
    notes: ['training left out'],
  },
  'f5c-mlflow-inputs-list.json': {
    says: ['accuracy 105/120'],
    notes: ['3fa91c02'],
  },
  'f5d-mlflow-genai-mean.json': {
    says: ['correctness 0.86', 'relevance_to_query 0.79', 'safety 0.98'],
  },
  'f6a-gx-string-run_id.json': {
    says: [
      'pass_rate 2/3',
      'expect_column_values_to_not_be_null[column=tray_id] 88/88',
      'expect_column_values_to_not_be_null[column=bay_code] 81/88',
      'tray_table firing warning -',
    ],
  },
  'f6b-gx-string-batch_spec.json': {
    says: [
      'pass_rate 3/4',
      'expect_column_values_to_not_be_null[column=tray_id] 64/64',
      'expect_column_values_to_not_be_null[column=weight] 61/64',
      'expect_column_values_to_be_between[column=weight] 61/61',
      'expect_column_values_to_be_unique[column=tray_id] 64/64',
      'tray_table firing warning 2026-10-04T02:00:00.000Z',
    ],
  },
  'f7a-hf-one-metric-twice.md': {
    says: [
      'wer[Test WER] 0.2164',
      'wer[Test WER (+LM)] 0.1487',
      'cer[Test CER] 0.0612',
      'cer[Test CER (+LM)] 0.0439',
    ],
  },
  'f8a-evidently-tests-failing.json': {
    says: [
      'Mean value of tray_weight firing warning -',
      'Value Drift for column belt_speed firing warning -',
      "Column 'bay' missing values (count) firing warning -",
      "Column 'bay' missing values (share) firing warning -",
    ],
  },
  'f8b-evidently-tests-green-after.json': {
    says: [
      'Mean value of tray_weight clean none -',
      'Value Drift for column belt_speed clean none -',
      "Column 'bay' missing values (count) clean none -",
      "Column 'bay' missing values (share) clean none -",
    ],
  },
  'f8c-evidently-early07-count0.json': {
    says: [
      'data set drift clean none -',
      'tray_weight clean none -',
      'belt_speed clean none -',
      'bay clean none -',
      'lane clean none -',
      'shift clean none -',
    ],
  },
  'f8d-evidently-legacy-quality.json': {
    says: [
      'accuracy 137/160',
      'precision 66/79',
      'recall 66/76',
      'f1 0.8516',
      'confusion confusion',
      'specificity 71/84',
      'false_positive_rate 13/84',
    ],
  },
  'f9a-deepchecks-json-in-string.json': {
    says: [
      'pass_rate 2/4',
      'Percent Of Nulls firing warning -',
      'Data Duplicates clean none -',
      'Special Characters clean none -',
      'Conflicting Labels firing watch -',
    ],
    notes: ['inside a JSON string'],
  },
  'f9b-azureml-confusion-json-in-string.json': {
    says: [
      'confusion confusion',
      'accuracy 69/80',
      'recall[class=oak] 24/27',
      'precision[class=oak] 24/28',
      'recall[class=ash] 17/20',
      'precision[class=ash] 17/23',
      'recall[class=elm] 28/33',
      'precision[class=elm] 28/29',
    ],
    notes: ['inside a JSON string'],
  },
};

/** What the refusal of a file has to say. */
export const faultRefusals: Record<string, string[]> = {
  'f11d-changelog-one-bad-entry.json': ['changelog of Jira', 'assay radar'],
  'f11i-percent-sign.json': ['Write 0.874'],
  'f7b-hf-results-empty.md': ['list of results is empty'],
};
