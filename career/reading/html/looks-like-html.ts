/** Whether a text file is a page: its first element says so. */
export const looksLikeHtml = (text: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype html|html|head|body|div|main|article|section|h1|p|ul|table)\b/iu.test(
    text.slice(0, 2000),
  );
