import { defineMessages } from '#shared/i18n/message.ts';

export const templateNameMessages = defineMessages({
  title: { fr: '…', nl: '…', de: '…' },
});
