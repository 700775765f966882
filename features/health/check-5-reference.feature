@shv-point
Feature: Check 5 - did the client use the latest policies?

  The health state reference bears the time at which the site's policies were last created or changed. The statement of
  health bears the time of the policies that the client used.

  @SHV-5-01
  Rule: One that was made with policies older than the health state reference is non-compliant

    Scenario Outline: The client's policies are <older> older
      Given a statement of health that passes every check, but was made with policies that are <older> older than the health state reference
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      Examples:
        | older    |
        | half a second |
        | 1 second |
        | 1 day    |
        | 400 days |

    Scenario: The status that the client found with older policies counts for nothing
      Given a statement of health that passes every check, but was made with policies that are 1 second older than the health state reference and carries the failure "client-component" with a known code instead of a status
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario Outline: The reference of the client's own site is what counts, and is <newer> newer
      Given two more sites with health state references
      And the health state reference of the second site is <newer> newer
      And a statement of health that passes every check, but comes from the second site
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      Examples:
        | newer    |
        | 1 hour   |
        | 400 days |

  @SHV-5-02
  Rule: One that was made with policies as new as the health state reference, or newer, goes on to the next check

    Scenario: The client's policies are as new
      Given a statement of health that passes every check, and was made with policies that are as new as the health state reference
      When the System Health Validator point validates it
      Then the outcome is compliant

    Scenario Outline: The client's policies are <newer> newer
      Given a statement of health that passes every check, and was made with policies that are <newer> newer than the health state reference
      When the System Health Validator point validates it
      Then the outcome is compliant

      Examples:
        | newer    |
        | 1 second |
        | 1 hour   |
        | 2 days   |

    Scenario: A newer reference of another site counts for nothing
      Given two more sites with health state references
      And the health state reference of the second site is 1 hour newer
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
