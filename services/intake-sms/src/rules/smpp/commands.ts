/** The operations of SMPP 3.4 that a transceiver of ours says or hears. */
export const commands = {
  generic_nack: 0x80000000,
  submit_sm: 0x00000004,
  submit_sm_resp: 0x80000004,
  deliver_sm: 0x00000005,
  deliver_sm_resp: 0x80000005,
  unbind: 0x00000006,
  unbind_resp: 0x80000006,
  bind_transceiver: 0x00000009,
  bind_transceiver_resp: 0x80000009,
  enquire_link: 0x00000015,
  enquire_link_resp: 0x80000015,
  data_sm: 0x00000103,
  data_sm_resp: 0x80000103,
} as const;

export type Command = keyof typeof commands;

const byId = new Map<number, Command>(Object.entries(commands).map(([name, id]) => [id, name as Command]));

/** Null for what we do not speak. */
export const commandOf = (id: number): Command | null => byId.get(id) ?? null;

export const isResponse = (id: number): boolean => id >= 0x80000000;

/** Why something was refused; the names are those of the specification without their `ESME_`. */
export const statuses = {
  ROK: 0x00,
  RINVCMDLEN: 0x02,
  RINVCMDID: 0x03,
  RINVBNDSTS: 0x04,
  RSYSERR: 0x08,
  RMSGQFUL: 0x14,
  RTHROTTLED: 0x58,
  /** Try again later. */
  RX_T_APPN: 0x64,
  /** Never try this again. */
  RX_P_APPN: 0x65,
} as const;
