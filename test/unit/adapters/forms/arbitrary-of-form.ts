import * as fc from 'fast-check';
import type { Form, NumberForm, ObjectForm, TextForm } from '../../../../src/adapters/forms/form';
import { shared } from '../../../../src/adapters/forms/forms.built';

/** Texts of the patterns that forms have: digests and days. */
const OF_A_PATTERN = ['a'.repeat(64), '2026-11-29', '2028-02-29'];

const texts = ({ least = 0, most = 40, pattern, link }: TextForm): fc.Arbitrary<unknown> => {
  if (link === true) {
    const links = ['https://a.example', 'http://a.example:8080/b?c=d#e'];
    return fc.constantFrom(
      ...links.filter((text) => pattern === undefined || new RegExp(...pattern).test(text)),
    );
  }
  if (pattern !== undefined) {
    const fitting = OF_A_PATTERN.filter((text) => new RegExp(...pattern).test(text));
    return fc.constantFrom(...fitting);
  }
  return fc.stringMatching(new RegExp(`^[a-z]{${least},${Math.min(most, least + 5)}}$`));
};

const numbers = ({ whole, least, most, above, below }: NumberForm): fc.Arbitrary<unknown> => {
  const from = Math.max(least ?? -1e6, above ?? -1e6);
  const to = Math.min(most ?? 1e6, below ?? 1e6);
  if (whole === true) return fc.integer({ min: above === from ? from + 1 : from, max: to });
  return fc.double({
    ...{ min: from, max: to, noNaN: true },
    ...{ minExcluded: above === from, maxExcluded: below === to },
  });
};

/** What a value needs so that the rules of its object hold. */
const keeping = (rules: ObjectForm['rules'] = [], value: Record<string, unknown>) => {
  if (rules.includes('countHolds')) return { ...value, successes: 1, trials: 2 };
  if (rules.includes('rateHolds')) return { ...value, failures: 1, trials: 2 };
  if (rules.includes('intervalHolds')) return { ...value, lower: 0.1, upper: 0.2 };
  if (!rules.includes('isSquare')) return value;
  return { ...value, labels: ['a', 'b'], matrix: [[1, 2].map(Number), [0, 4]] };
};

const objects = ({ object: parts, rules }: ObjectForm): fc.Arbitrary<unknown> => {
  const names = Object.keys(parts).map((name) => name.replace(/\?$/, ''));
  const values = Object.fromEntries(
    Object.entries(parts).map(([name, form]) => [name.replace(/\?$/, ''), arbitraryOf(form)]),
  );
  const requiredKeys = names.filter((name) => name in parts);
  return fc.record(values, { requiredKeys }).map((value) => keeping(rules, value));
};

/** Values that fit a form, each part of it now and then. */
export const arbitraryOf = (form: Form | undefined): fc.Arbitrary<unknown> => {
  if (form === undefined) throw new Error('a form that is not there');
  if (typeof form === 'number') return arbitraryOf(shared[form]);
  if (form === 'text') return fc.string({ maxLength: 5 });
  if (form === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (form === 'boolean') return fc.boolean();
  if ('text' in form) return texts(form.text);
  if ('number' in form) return numbers(form.number);
  if ('oneOf' in form) return fc.constantFrom(...form.oneOf);
  if ('orNull' in form) return fc.oneof(fc.constant(null), arbitraryOf(form.orNull));
  if ('anyOf' in form) return fc.oneof(...form.anyOf.map(arbitraryOf));
  if ('record' in form) {
    return fc.dictionary(arbitraryOf(form.keys) as fc.Arbitrary<string>, arbitraryOf(form.record), {
      maxKeys: 2,
    });
  }
  if ('object' in form) return objects(form);
  const { list, least = 0, most = least + 2 } = form;
  return fc.array(arbitraryOf(list), { minLength: least, maxLength: Math.min(most, least + 2) });
};
