@shv-point
Feature: Check 2 - is the client's site known?

  @SHV-2-01 @reading-non-nap-sites-publish
  Rule: A client whose site has no health state reference is Unknown

    Scenario: A site with a health state reference
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant

    Scenario Outline: <site>
      Given a statement of health that passes every check
      But it comes from <site>
      When the System Health Validator point validates it
      Then the outcome is the unknown site error
      And the client is told nothing

      Examples:
        | site                                                    |
        | a site that Active Directory does not know              |
        | a site without a health state reference                 |
        | a site whose code differs in its last character         |

    Scenario Outline: One among three sites, <site>
      Given two more sites with health state references
      And a statement of health that passes every check
      But it comes from <site>
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | site                                       | outcome                |
        | the second site                            | compliant              |
        | the third site                             | compliant              |
        | a site that Active Directory does not know | the unknown site error |
