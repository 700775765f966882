@shv-point
Feature: Check 2 - is the client's site known?

  @SHV-2-01
  Rule: A client whose site has no health state reference is Unknown

    Scenario: A site with a health state reference
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant

    Scenario Outline: <site>
      Given a statement of health that passes every check, but comes from <site>
      When the System Health Validator point validates it
      Then the outcome is the unknown site error
      And the client is told nothing

      Examples: Sites that are not there
        | site                                            |
        | a site that Active Directory does not know      |
        | a site whose code differs in its first character |
        | a site whose code differs in its middle character |
        | a site whose code differs in its last character |
        | a site whose code has the same characters in another order |

      @reading-non-nap-sites-publish=unknown
      Examples: A site that is not enabled for Network Access Protection
        | site                                    |
        | a site without a health state reference |

    Scenario: Active Directory is down, so that no site can be verified
      Which error that is, the document leaves open; but nobody is let through unchecked.

      Given Active Directory is down
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the client is not found compliant

    Scenario: Each of many sites
      Given 60 more sites with health state references
      When the System Health Validator point validates a statement of health from each of these, as long as they are compliant
      Then the outcome is compliant

    Scenario Outline: One among three sites, <site>
      Given two more sites with health state references
      And a statement of health that passes every check, but comes from <site>
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | site                                       | outcome                |
        | the second site                            | compliant              |
        | the third site                             | compliant              |
        | a site that Active Directory does not know | the unknown site error |
