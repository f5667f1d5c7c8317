import { writePath, type PathStep } from './field-path.js';
import type { Field } from './field.js';
import type { SdcRecord } from './record.js';

/** A field that may hold personal data. */
export interface PersonalField {
  /** With `[*]` for any item of a list. */
  path: string;
  /** `name`, `mail address`, `card number`, `social security number`, `phone number`, `address`, `date of birth`. */
  kind: string;
}

const BY_NAME: readonly [RegExp, string][] = [
  [/(^|[_ ])(e?mail)|Mail/, 'mail address'],
  [/ssn|social_?security|national_?id/i, 'social security number'],
  [/(card|iban|account)_?(number|no|nr)|^(card|iban|pan)$|credit_?card/i, 'card number'],
  [
    /(first|last|middle|family|given|sur|maiden|full|customer|user|person|employee|patient|contact)_?name|^name$/i,
    'name',
  ],
  [/phone|mobile|^tel$/i, 'phone number'],
  [/birth|^dob$/i, 'date of birth'],
  [/street|address|zip_?code|postal/i, 'address'],
];
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const SOCIAL_SECURITY = /^\d{3}-\d{2}-\d{4}$/;
const CARD = /^\d(?:[ -]?\d){12,18}$/;

/** Fields whose names or values are like those of personal data; what is not like it may still be. */
export function personalData(records: readonly SdcRecord[]): PersonalField[] {
  const found = new Map<string, string>();
  const visit = (field: Field, path: readonly PathStep[]): void => {
    const { value, type } = field;
    if (value === null) return;
    if (type === 'MAP' || type === 'LIST_MAP' || type === 'LIST') {
      for (const step of field.steps) visit(field.child(step) as Field, [...path, step]);
      return;
    }
    const kind = kindOf(path, value);
    if (kind !== undefined) found.set(writePath(path).replace(/\[\d+\]/g, '[*]'), kind);
  };
  for (const { root } of records) visit(root, []);
  return [...found].map(([path, kind]) => ({ path, kind }));
}

function kindOf(path: readonly PathStep[], value: unknown): string | undefined {
  const text = String(value);
  if (isMasked(text)) return undefined;
  if (MAIL.test(text)) return 'mail address';
  if (SOCIAL_SECURITY.test(text)) return 'social security number';
  if (CARD.test(text) && hasCheckDigit(text.replace(/\D/g, ''))) return 'card number';
  const name = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** As `maskFields` leaves it. */
function isMasked(text: string): boolean {
  return !/[\p{L}\p{Nd}]/u.test(text.replace(/[x0]/g, ''));
}

/** The Luhn algorithm. */
function hasCheckDigit(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
