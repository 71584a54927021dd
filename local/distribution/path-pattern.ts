/**
 * Whether a path belongs to a behaviour: `*` stands for any text, slashes included, and `?` for one character; case
 * matters, and the pattern's first slash may be left out
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern).
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const source = `/${pattern.replace(/^\//, "")}`
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "s");
  return (path) => expression.test(path);
}
