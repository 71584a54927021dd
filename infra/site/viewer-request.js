/**
 * Runs at CloudFront's edge (JavaScript runtime 2.0) before a page or file of the web app is looked up. The app routes
 * by itself: every path that names no file is the app's one page. Files have an extension in their last segment.
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by its name
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf("/") + 1);
  if (last.indexOf(".") === -1) request.uri = "/index.html";
  return request;
}
