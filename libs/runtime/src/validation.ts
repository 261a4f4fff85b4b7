import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { Language } from '#libs/contracts';
import { InputRefused } from './input-refused.js';
import type { InputFault } from './problem.js';
import { unreadableTexts } from './unreadable.js';

type Reading = (body: unknown) => unknown;
const readings = new WeakMap<object, Reading>();

/** Says of a DTO how its body is read before it is checked, where there is more to it than taking it as it came. */
export const ReadBy =
  (reading: Reading): ClassDecorator =>
  (dto) => {
    readings.set(dto, reading);
  };

/**
 * Checks what came in by HTTP against the DTO: unknown fields are refused, and so is text that cannot be stored. A DTO may
 * give its own words in both languages, `message: 'Tulis aduan Anda | Write your complaint'`; the caller's is shown.
 */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      // What a field is read as and comes to nothing, like an empty filter, leaves the field's default as it is.
      transformOptions: { exposeUnsetFields: false },
      stopAtFirstError: false,
      exceptionFactory: (errors) => new InputRefused(errors.flatMap((error) => faultsOf(error, ''))),
    });
  }

  override async transform(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const reading = metadata.metatype && readings.get(metadata.metatype);
    const value = reading ? reading(given) : given;
    if (metadata.type !== 'custom') {
      const base = metadata.type === 'body' ? '' : `${metadata.type === 'query' ? '?' : ':'}${metadata.data ?? ''}`;
      const unreadable = unreadableTexts(value, base);
      if (unreadable.length > 0) throw new InputRefused(unreadable);
    }
    return (await super.transform(value, metadata)) as unknown;
  }
}

function faultsOf(error: ValidationError, base: string): InputFault[] {
  const pointer = `${base}/${escaped(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    pointer,
    code: codeOf(constraint),
    message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** `isNotEmpty` → `is-not-empty`: stable names that applications can act on. */
const codeOf = (constraint: string) => constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escaped = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const inIndonesian: Readonly<Record<string, string>> = {
  'is-not-empty': 'Wajib diisi.',
  'is-defined': 'Wajib diisi.',
  'is-length': 'Panjang isian tidak sesuai.',
  'min-length': 'Isian terlalu pendek.',
  'max-length': 'Isian terlalu panjang.',
  'is-string': 'Harus berupa teks.',
  'is-boolean': 'Harus ya atau tidak.',
  'is-int': 'Harus berupa bilangan bulat.',
  'is-number': 'Harus berupa angka.',
  min: 'Angka terlalu kecil.',
  max: 'Angka terlalu besar.',
  'is-in': 'Pilihan tidak dikenal.',
  'is-enum': 'Pilihan tidak dikenal.',
  'is-email': 'Alamat e-mail tidak benar.',
  'is-phone-number': 'Nomor telepon tidak benar.',
  'is-uuid': 'Pengenal tidak benar.',
  'is-date-string': 'Tanggal tidak benar (contoh: 2026-11-23).',
  'is-iso8601': 'Tanggal tidak benar (contoh: 2026-11-23).',
  matches: 'Bentuk isian tidak benar.',
  'is-array': 'Harus berupa daftar.',
  'array-max-size': 'Terlalu banyak.',
  'is-object': 'Harus berupa objek.',
  'nested-validation': 'Isian tidak benar.',
  'whitelist-validation': 'Isian ini tidak dikenal.',
  'unreadable-text': 'Isian memuat karakter yang tidak dapat disimpan.',
};

/** The same faults in the words of the caller. */
export function inLanguage(errors: readonly InputFault[], language: Language): InputFault[] {
  return errors.map(({ message, ...fault }) => {
    const [id, en] = message.includes(' | ') ? message.split(' | ', 2) : [inIndonesian[fault.code], message];
    return { ...fault, message: (language === 'id' ? id : en) ?? message };
  });
}
