import { lifecycles } from '../../domain/lifecycle/presets';
import { askKinds } from '../../words/asks';
import { isWorse, type Level } from '../../words/levels';
import type { PropertyAlias } from '../../words/property';

/** What Jira puts in place of the function, or what it shows to the person. */
export type JqlAnswer = { jql: string } | { error: string };

export type FunctionClause = { functionName: string; operator: string; args: readonly string[] };

/**
 * A function of this app. `answer` is given the one argument, trimmed and, unless it `keepsCase`, in small
 * letters, or null where there is none. It puts only words of its own into the condition, or what can be
 * nothing but a number or an account id.
 */
type JqlFunction = {
  usage: string;
  keepsCase?: boolean;
  answer: (argument: string | null) => JqlAnswer;
};

/** Longest part of a wrong argument that is said back. */
const LONGEST_SHOWN = 40;

/** Most criteria that are asked about; no item has more. */
const MOST_CRITERIA = 1_000;

/** Longest age that is asked about, in days and in weeks. */
const LONGEST_AGE = { d: 3_650, w: 520 };

/** Levels that can be asked for; `none` would ask nothing. */
const askedLevels = ['watch', 'warning', 'critical'] as const satisfies readonly Level[];

const stageIds: ReadonlySet<string> = new Set(
  lifecycles.flatMap(({ stages }) => stages.map(({ id }) => id)),
);

/** In brackets, so that it stays one condition wherever Jira puts it. */
const condition = (...parts: readonly [PropertyAlias, string][]): JqlAnswer => ({
  jql: `(${parts.map(([alias, rest]) => `${alias} ${rest}`).join(' AND ')})`,
});

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const shown = (argument: string | null): string =>
  argument === null ? 'nothing' : JSON.stringify(argument.slice(0, LONGEST_SHOWN));

const heldAtGate: JqlFunction = {
  usage: 'heldAtGate("deployment")',
  answer: (argument) => {
    const stage = [...stageIds].find((id) => id === argument);
    if (stage === undefined)
      return {
        error: `${shown(argument)} is no stage. Name one of: ${[...stageIds].join(', ')}.`,
      };
    return condition(['aiGate', '= "held"'], ['aiNextStage', `= "${stage}"`]);
  },
};

const driftAtLeast: JqlFunction = {
  usage: 'driftAtLeast("warning")',
  answer: (argument) => {
    const least = askedLevels.find((level) => level === argument);
    if (least === undefined)
      return {
        error: `${shown(argument)} is no level of drift. Name one of: ${askedLevels.join(', ')}.`,
      };
    const wanted = askedLevels.filter((level) => !isWorse(least, level));
    return condition(['aiDrift', `in (${quoted(wanted)})`]);
  },
};

const inconclusive: JqlFunction = {
  usage: 'inconclusive(2)',
  answer: (argument) => {
    const least = argument === null ? 1 : Number(argument);
    const isCount = argument === null || /^\d{1,4}$/u.test(argument);
    if (!isCount || least < 1 || least > MOST_CRITERIA)
      return {
        error: `${shown(argument)} is no number of criteria. Give a whole number from 1 to ${MOST_CRITERIA}, or nothing for 1.`,
      };
    return condition(['aiInconclusive', `>= ${least}`]);
  },
};

const criteriaOlderThan: JqlFunction = {
  usage: 'criteriaOlderThan("90d")',
  answer: (argument) => {
    const [, number = '', unit] = /^(\d{1,4})([dw])$/u.exec(argument ?? '') ?? [];
    const most = LONGEST_AGE[unit === 'w' ? 'w' : 'd'];
    const age = Number(number);
    if (unit === undefined || age < 1 || age > most)
      return {
        error: `${shown(argument)} is no age. Give days or weeks, such as "90d" or "12w", at most "${LONGEST_AGE.d}d".`,
      };
    return condition(['aiCriteriaLocked', `<= "-${age}${unit}"`]);
  },
};

/** An account as Jira writes it; nothing in it can end quotes. */
const ACCOUNT = /^[\w:-]{1,128}$/u;

/** @param whose an account, or the person who searches, as JQL writes it */
export const waitsFor = (whose: string): string =>
  `(aiAskOf = ${whose} OR (assignee = ${whose} AND (aiAskAny in (${quoted(askKinds)}) OR aiAskBut != ${whose})))`;

/**
 * What waits for a person: by name, or for whoever may do it on a work item that is theirs, unless all of it
 * is for another person than them. `!=` finds only what has a value, so no test for EMPTY is needed. Jira keeps
 * one answer for everybody, so the condition names the person who searches and not who asked first.
 */
const waitingFor: JqlFunction = {
  usage: 'waitingFor("me")',
  keepsCase: true,
  answer: (argument) => {
    const isMe = argument === null || ['me', 'currentuser()'].includes(argument.toLowerCase());
    if (!isMe && !ACCOUNT.test(argument))
      return {
        error: `${shown(argument)} is no account id. Say "me", or give the id of an account.`,
      };
    return { jql: waitsFor(isMe ? 'currentUser()' : `"${argument}"`) };
  },
};

const SHARE = /^(>=|<=|>|<)?\s*(\d{1,3})\s*%?$/u;

const looksSpent: JqlFunction = {
  usage: 'looksSpent(">80%")',
  answer: (argument) => {
    const [, comparator = '>=', number] = SHARE.exec(argument ?? '') ?? [];
    if (number === undefined || Number(number) > 100)
      return {
        error: `${shown(argument)} is no share of an error budget. Give one such as ">80%", from 0 to 100.`,
      };
    return condition(['aiLooksSpent', `${comparator} ${Number(number)}`]);
  },
};

const functions: ReadonlyMap<string, JqlFunction> = new Map(
  Object.entries({
    ...{ heldAtGate, driftAtLeast, inconclusive, criteriaOlderThan, waitingFor, looksSpent },
  }).map(([name, one]) => [name.toLowerCase(), one]),
);

/** The condition that a function of this app stands for. Nothing is read and nobody is asked. */
export const answerFunction = ({ functionName, operator, args }: FunctionClause): JqlAnswer => {
  const called = functions.get(functionName.toLowerCase());
  if (called === undefined)
    return { error: `Assay has no function ${shown(functionName)}. Ask an administrator.` };
  if (operator.toLowerCase() !== 'in')
    return { error: `This function works with "in" only, such as: issue in ${called.usage}.` };
  if (args.length > 1)
    return { error: `This function takes one argument, such as: issue in ${called.usage}.` };
  const [argument] = args;
  const given = argument?.trim() ?? null;
  return called.answer(called.keepsCase === true ? given : (given?.toLowerCase() ?? null));
};
