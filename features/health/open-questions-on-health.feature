Feature: What is seen of health, where the documents leave it open

  An open question decides no verdict. What was seen is noted, and the report shows it. Each scenario besides asks what
  has to hold whatever the answer is.

  @shv-point @SHV-OUT-01 @reading-soh-from-the-future
  Rule: Even a statement of health from the future ends as exactly one of compliant, non-compliant, or an error

    @needs-settable-clock
    Scenario Outline: Created <ahead> in the future
      Given a statement of health that passes every check, but was created <ahead> from now
      When the System Health Validator point validates it
      Then what becomes of it is noted as an open question
      And it has exactly one outcome

      Examples:
        | ahead    |
        | 1 second |
        | 1 hour   |
        | 400 days |

  @site-server @REF-SCHEMA-02 @reading-policy-deletion-publishes
  Rule: Deleting a NAP policy leaves nothing outside of the System Management container, and nothing half-written

    @needs-settable-clock
    Scenario: A NAP policy is deleted
      Given a site server that has published its site's health state reference
      And 5 minutes have passed
      When the NAP policy is deleted
      Then whether that publishes the health state reference is noted as an open question
      And the health state reference is whole and in the System Management container, or is gone
