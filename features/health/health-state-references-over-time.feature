@shv-point
Feature: The System Health Validator point goes on fetching health state references

  It runs for months. What has happened since it started must not keep it from what has changed in Active Directory.

  @REF-FETCH-01 @needs-settable-clock
  Rule: Health state references are fetched from Active Directory once every query interval

    Scenario: A newer reference, after many fetches
      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health every 40 minutes for 4 hours
      And the health state reference of the client's site is 1 hour newer
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: A newer reference, and so many statements of health that the System Health Validator point never rests
      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And the System Health Validator point has validated a statement of health every 40 minutes for 4 hours
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: A newer reference, after Active Directory was down for a while
      Given the System Health Validator point has validated a statement of health that passes every check
      And the System Health Validator point has validated a statement of health every 40 minutes for 4 hours while Active Directory is down
      And the health state reference of the client's site is 1 hour newer
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: Active Directory goes down, and the client's policies are older than what was fetched before
      That there is nothing to fetch makes nobody compliant.

      Given the System Health Validator point has validated a statement of health that passes every check
      And Active Directory is down
      And 61 minutes have passed
      And a statement of health that passes every check, but was made with policies that are 1 hour older than the health state reference
      When the System Health Validator point validates it
      Then the client is not found compliant

    Scenario: A newer reference, and a client that knows more than the last fetch had
      Given the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 2 hours newer
      And 1 minute has passed
      And a statement of health that passes every check, but was made with policies that are 1 hour older than the health state reference
      When the System Health Validator point validates it
      Then the outcome is compliant

    Scenario: A reference where there was none in all of Active Directory, and the query interval is not over
      Given the health state reference of the client's site is withdrawn
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And another statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is the unknown site error

    Scenario Outline: An older reference in the place of a newer one, <elapsed> after the last fetch
      Given the System Health Validator point has validated a statement of health that passes every check, but was made with policies that are 1 hour older than the health state reference
      And the health state reference of the client's site is 2 hours older
      And <elapsed> have passed
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | elapsed    | outcome       |
        | 59 minutes | non-compliant |
        | 61 minutes | compliant     |

    Scenario: A newer reference, and settings that have been changed so often that the System Health Validator point never rests
      Given the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And the validity period has been 1 hour longer every 40 minutes for 4 hours
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario Outline: A newer reference, <elapsed> after the last fetch, where the query interval was <former> and is <interval>
      Given the System Health Validator point has fetched with a query interval of <former>, and again with one of <interval>
      And the health state reference of the client's site is 1 hour newer
      And <elapsed> have passed
      And another statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | former     | interval   | elapsed    | outcome       |
        | 5 minutes  | 60 minutes | 59 minutes | compliant     |
        | 60 minutes | 5 minutes  | 6 minutes  | non-compliant |

    Scenario: A newer reference, and a client in between whose site Active Directory does not know
      Given the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And the System Health Validator point has validated a statement of health that passes every check, but comes from a site that Active Directory does not know
      And another statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
