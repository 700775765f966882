@shv-point
Feature: The System Health Validator point holds health state references

  @SHV-ISOLATION-01
  Rule: The System Health Validator point never talks to the site server

    Scenario Outline: One that <defect>
      Given a statement of health that passes every check, but <defect>
      When the System Health Validator point validates it
      Then the site server was left alone
      And the health state references were fetched from Active Directory

      Examples:
        | defect                                                                          |
        | carries a compliant status                                                      |
        | comes from a site without a health state reference                              |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario: Active Directory is down
      Given Active Directory is down
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the site server was left alone
      And Active Directory was asked for the health state references

  @REF-FETCH-01
  Rule: Health state references are fetched from Active Directory once every query interval

    Scenario: The first fetch
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the health state references were fetched from Active Directory
      And the outcome is compliant

    @needs-settable-clock
    Scenario Outline: A newer reference, <elapsed> after the last fetch
      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And <elapsed> have passed
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | elapsed                   | outcome       |
        | 0 seconds                 | compliant     |
        | 59 minutes 59 seconds and half a second | compliant     |
        | 60 minutes               | non-compliant |

    @needs-settable-clock
    Scenario Outline: A newer reference, <elapsed> after the last fetch, where the query interval is <interval>
      Given a query interval of <interval> and a validity period of 2000 hours
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And <elapsed> have passed
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | interval  | elapsed                  | outcome       |
        | 1 minute   | 59 seconds              | compliant     |
        | 1 minute   | 61 seconds              | non-compliant |
        | 1 minute   | 40 days                 | non-compliant |
        | 1000 hours | 999 hours               | compliant     |
        | 1000 hours | 1000 hours and 1 second | non-compliant |

    @needs-settable-clock
    Scenario Outline: A new site, <elapsed> after the last fetch
      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health that passes every check
      And another statement of health that passes every check, but comes from a site that has published since
      And <elapsed> have passed
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | elapsed                   | outcome                |
        | 59 minutes and 59 seconds | the unknown site error |
        | 60 minutes               | compliant              |

    @needs-settable-clock
    Scenario: A site that was unknown, and has published since
      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health that passes every check, but comes from the second site
      And two more sites with health state references
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is compliant

    @needs-settable-clock
    Scenario: A reference that was withdrawn, after the query interval
      What is gone from Active Directory must not live on in the cache.

      Given a query interval of 60 minutes
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is withdrawn
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is the unknown site error
