/** Which skin, which sex, and what joins or colours the parts of a picture; with them all marks that nobody sees. */
const unseen = /\p{Emoji_Modifier}|\p{Cf}|\uFE0F|[♀♂]/gu;

/** Pictures and smileys of thanks, agreement and good humour. Every other picture is a word: a fire may be meant. */
const thankful =
  /[🙏👍👌👏🙌🤝💪🤲🫶🫰✌🤙🫡👋🙋🙆🙇🙂😊😇😀😃😄😁😆😉🥰😍🤩😘😗☺😚😙😋😛😜🤗🤭😌😎🥳🥹❤🧡💛💚💙💜🤎🖤🤍🩷💖💗💓💞💕💘💝❣💯✅☑✔🌹🌷🌸🌺🌻🌼💐🎉🎊✨⭐🌟]|[:;=]['^-]?[)\]dp3*]+(?!\p{L})|\^[_.-]*\^|<3/giu;

const sad = /[:;=]['^-]?\(+/g;

/** The words of a message for comparing with known ones: small, without punctuation, and without pictures of thanks. */
export const bareWords = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(sad, ' ☹ ')
    .replace(thankful, ' ')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[\s\p{P}~^`]+/gu, ' ')
    .trim();

/** `👍` alone thanks or agrees; where only marks are left, somebody may ask. */
export const isPictureOfThanks = (text: string): boolean =>
  bareWords(text) === '' && text.replace(thankful, '') !== text;
