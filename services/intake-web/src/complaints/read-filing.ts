import { complaintClassNamed, type LocalDate } from '#libs/domain';
import { InputRefused, type InputFault } from '#libs/runtime';
import { cleanLine } from '../rules/clean-text.js';
import { readEmail, readPhone } from '../rules/read-contact.js';
import { readIncidentDate } from '../rules/read-date.js';
import type { Told } from '../rules/read-form.js';
import type { FileComplaintDto } from './complaint.dto.js';

/**
 * What an application sent, read as a form is read. The DTO has checked shapes and lengths; this checks meanings. Which day
 * it is takes a while to find out, so it is asked only where a date was given.
 */
export function readFiling(body: FileComplaintDto, today: () => LocalDate): Told {
  const faults: InputFault[] = [];
  const checked = <Value>(
    given: string | null | undefined,
    read: (input: string) => Value | null,
    fault: InputFault,
  ): Value | null => {
    const written = line(given);
    if (written === null) return null;
    const value = read(written);
    if (value === null) faults.push(fault);
    return value;
  };
  const phone = checked(body.contact?.phone, readPhone, unreadable.phone);
  const email = checked(body.contact?.email, readEmail, unreadable.email);
  const occurredOn = checked(body.occurredOn, (input) => dateOf(input, today()), unreadable.date);
  if (faults.length > 0) throw new InputRefused(faults);
  const name = line(body.contact?.name);
  return {
    class: complaintClassNamed(body.type ?? 'pengaduan') ?? 'complaint',
    title: line(body.title),
    text: body.text,
    place: line(body.place),
    occurredOn,
    institution: body.institution ?? null,
    anonymous: body.anonymous ?? false,
    confidential: body.confidential ?? false,
    contact: { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) },
  };
}

function line(given: string | null | undefined): string | null {
  const cleaned = cleanLine(given ?? '');
  return cleaned === '' ? null : cleaned;
}

function dateOf(input: string, today: LocalDate): LocalDate | null {
  const reading = readIncidentDate(input, today);
  return 'date' in reading ? reading.date : null;
}

const unreadable = {
  phone: {
    pointer: '/contact/phone',
    code: 'phone-unreadable',
    message: 'Nomor HP tidak terbaca. | The mobile number cannot be read.',
  },
  email: {
    pointer: '/contact/email',
    code: 'email-unreadable',
    message: 'Alamat e-mail tidak terbaca. | The e-mail address cannot be read.',
  },
  date: {
    pointer: '/occurredOn',
    code: 'date-unreadable',
    message: 'Tanggal tidak terbaca, atau setelah hari ini. | The date cannot be read, or is after today.',
  },
} as const satisfies Record<string, InputFault>;
