/** A summary in Markdown, as a job on GitHub shows it. */
package org.configmgrtck.document.github;
