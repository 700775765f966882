/** What stands in the transcripts beside a report: who asked whom for what, and what was answered. */
package org.configmgrtck.document.transcript;
