package org.configmgrtck.document.transcript;

/**
 * One question and its answer in short. All of it may be text of the subject's, and is untrusted.
 *
 * @param number the number of the exchange in the transcript, from 1
 * @param to who was asked
 * @param question what for, for example {@code GET SMS_MP/.sms_aut?SITESIGNCERT}; without what differs from run to run
 * @param answer the status of HTTP, or the result of LDAP; {@code none} where no answer was given
 * @param refused whether the answer is none, or tells of an error
 */
public record Message(int number, Party to, String question, String answer, boolean refused) {
    /** Who asked: the kit asks the subject, and the subject asks all others. */
    public Party from() {
        return to == Party.SUBJECT ? Party.KIT : Party.SUBJECT;
    }

    /** Whether it only makes or removes the deployment that a scenario lives in. */
    public boolean isFraming() {
        return to == Party.SUBJECT && (question.equals("POST deployments") || question.equals("DELETE deployment"));
    }
}
