/**
 * {@code summary.md}: what a run came to, on half a page of Markdown (GitHub's and GitLab's
 * dialect), for a pull request or a build server.
 */
package org.pgrsuite.report.summary;
