/** What Allure shows of a run: its results brought in line with the verdicts, and the page that is made of them. */
package org.configmgrtck.document.allure;
