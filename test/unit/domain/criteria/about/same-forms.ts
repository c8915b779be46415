import type { Example } from './train';

/**
 * Forms that limits and wishes of software and of models share, so that it is the words in them that tell the
 * two apart: `{s}` stands for things of software or for what a model puts out, `{d}` for what is done to them.
 */
const FORMS = `
SC-001: {n}% of {s} {d} on the first attempt
SC-002: {n}% of {s} {d} without manual intervention
SC-003: 100% of {s} {d}
SC-004: At least {n}% of {s} {d} under normal conditions
SC-005: {s} {d} with {n}% accuracy
SC-006: {s} {d} correctly in {n}% of cases
SC-007: {s} {d} within 3 seconds for {n}% of requests
{n}% success rate for {s}
{s}: success rate > {n}%
{s}: error rate < 2%
Error rate of {s} stays below 3%
Accuracy of {s}: {n}%
{s} take < 500ms on average
{s} average under 2 seconds
Latency of {s}: p95 < 400 ms
The system shall deliver {s} within 5 seconds
WHEN load is high, THE System SHALL keep the latency of {s} below 900 milliseconds
Fewer than 2% of {s} fail
Zero critical errors in {s}
Increase of errors in {s} by no more than 5%
{s} increase by 20% compared to the last release
Reduction of failed {s} by 30%
Review of {s}: target ≥ {n}%
Pass rate of {s} ≥ {n}%
Coverage of {s} > {n}%
Quality score of {s} of at least 0.8
Confidence threshold for {s} ≥ 0.7
{n}% of {s} match the expected result
{n}% of users find {s} useful
{s} {d} 100% of the time
Total {s} per hour: at least {n}
Processing of {s} completes in under 10 seconds
`;

const WISHES = `
{s} {d} correctly
{s} work reliably
{s} are accurate and consistent
Correct {s} in all cases
Relevant {s} are shown first
{s} match what is expected
Clear {s} with useful results
{s} degrade gracefully
As a user, I want {s} to be fast and reliable, so that I can trust them
Better {s} than before
Detection of wrong {s} works
Low latency for {s}
Good quality of {s}
`;

type Things = { things: string; done: string };

const OF_SOFTWARE: Things = {
  things: `
uploads, downloads, exports, imports, sign-ins, sign-ups, password resets, page loads, page views, form submissions, API requests, API calls, webhook calls, database queries, database writes, migrations, backups, restores, deployments, builds, pipelines, unit tests, integration tests, code paths, endpoints, routes, sessions, connections, messages, notifications, emails, alerts, reminders, invoices, payments, refunds, orders, bookings, deliveries, shipments, tickets, tasks, comments, attachments, files, folders, reports, dashboards, charts, filters, search requests, cache lookups, background jobs, queue entries, event handlers, sync runs, schema validations, input validations, permission checks, access checks, audit entries, log lines, configuration changes, feature flags, settings, translations of the interface, user accounts, profiles, roles, tokens, API keys, certificates, installations, updates, releases, rollbacks, reviews, approvals, assessments, quizzes, lessons, enrolments, timesheets, calculations, totals, counts, rounding rules, tax rules, stock levels, price lists, barcodes, links, buttons, pages, tabs, dialogs, screens, animations, keyboard shortcuts, prompts in the settings, chat windows, chat messages of users, model downloads, agent sessions, tool calls in the log, loyalty points, votes, calendar entries, map tiles, GPS fixes, sensor readings in the table, schema fields, duplicate records, user journeys, support tickets, onboarding steps, checkout steps
`,
  done: 'are saved, are displayed, complete, load, are processed without errors, are stored in the database, are logged, are rejected when invalid, are synced',
};

const OF_MODELS: Things = {
  things: `
answers of the assistant, replies of the bot, AI summaries, AI drafts, generated captions, generated texts, generated images, transcripts, translations, transcribed words, predictions, forecasts, risk scores of the model, churn predictions, demand forecasts, price estimates, arrival estimates, classifications, labels of the classifier, intent detections, entity extractions, extracted fields, extracted amounts, OCR results, recognized plates, recognized faces, detected defects, detected objects, detected anomalies, fraud detections, spam verdicts, moderation decisions, recommendations, suggestions of the model, rankings, search rankings, retrieved passages, retrieved chunks, citations, cited sources, explanations of the model, agent answers, agent plans, tool choices of the agent, code suggestions, completions, embeddings, inferences, model calls, model outputs, voice answers, spoken commands, speaker labels, segmentations, masks, poses, diagnoses, triage decisions, matches of the recommender, routes proposed, sentiment labels, topic labels, feedback texts of the tutor, hints of the tutor, refusals, hand-overs of the chatbot
`,
  done: 'are correct, are accepted by reviewers, are grounded in the sources, are judged helpful, agree with the experts, contain no invented facts, are relevant, need no edit, are rated good',
};

/** Every form is filled with so many things of either side. */
const THINGS_IN_A_FORM = 12;
/** Their places in the list lie so far apart, so that no two forms take the same ones. */
const STRIDE = 7;

const listed = (words: string): string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter((word) => word !== '');

const filled = (form: string, of: Things, formNumber: number): string[] => {
  const things = listed(of.things);
  const done = listed(of.done);
  return Array.from({ length: THINGS_IN_A_FORM }, (_, index) => {
    const at = (formNumber * THINGS_IN_A_FORM + index) * STRIDE;
    const words: Record<string, string> = {
      s: things[at % things.length] ?? '',
      d: done[(formNumber + index) % done.length] ?? '',
      n: String(80 + (at % 20)),
    };
    const sentence = form.replace(/\{(\w)\}/gu, (_slot, slot: string) => words[slot] ?? '');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });
};

/** The forms filled from both sides. They name no place: nothing is measured on them. */
export const sentencesOfSameForms = (weight: number): Example[] => {
  const forms = [...FORMS.trim().split('\n'), ...WISHES.trim().split('\n')];
  const of = (side: Things, isOfModel: boolean): Example[] =>
    forms.flatMap((form, number) =>
      filled(form, side, number).map((sentence) => ({ sentence, isOfModel, weight, place: null })),
    );
  return [...of(OF_SOFTWARE, false), ...of(OF_MODELS, true)];
};
