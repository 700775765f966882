@health-agent
Feature: A client that lacks required software updates installs them, and then presents a new statement of health

  @REM-4-03
  Rule: The client installs each required software update that it lacks

    Scenario Outline: The client has "<has>", and "<required>" are required
      Given the distribution point "dp1" has the software updates "KB1, KB2, KB3, KB4, KB5, KB6, KB7, KB8, KB22"
      And a client that has downloaded machine policy, which requires the software updates "<required>", while it has "<has>"
      When the client is sent to the distribution points "dp1"
      Then it fetches just the software updates "<lacks>"
      And it presents a new statement of health that is compliant

      Examples:
        | required                          | has       | lacks                             |
        | KB1, KB2, KB3                     | KB1, KB3  | KB2                               |
        | KB1, KB2, KB3                     | KB2       | KB1, KB3                          |
        | KB1, KB22                         | KB11, KB2 | KB1, KB22                         |
        | KB1, KB2, KB3, KB4, KB5, KB6, KB7 | none      | KB1, KB2, KB3, KB4, KB5, KB6, KB7 |

    Scenario: No distribution point has all of them, and some have none
      Given the distribution point "dp1" has the software updates "KB1, KB2"
      And the distribution point "dp4" has the software updates "KB3"
      And a client that has downloaded machine policy, which requires the software updates "KB1, KB2, KB3"
      When the client is sent to the distribution points "dp1, dp2, dp3, dp4"
      Then it fetches just the software updates "KB1, KB2, KB3"
      And it presents a new statement of health that is compliant

    Scenario Outline: One distribution point <trouble>, and another one is in order
      Given the distribution point "dp1" <trouble>
      And the distribution point "dp2" has the software updates "KB1, KB2"
      And a client that has downloaded machine policy, which requires the software updates "KB1, KB2"
      When the client is sent to the distribution points "dp1, dp2"
      Then it fetches just the software updates "KB1, KB2"
      And it presents a new statement of health that is compliant

      Examples:
        | trouble                |
        | is out of service      |
        | answers with garbage   |
        | breaks off its answers |
        | answers with nothing   |

  @REM-5-01
  Rule: Only when all were installed successfully does the client claim compliance

    Scenario Outline: All of "<required>" can be installed
      Given the distribution point "dp1" has the software updates "<required>"
      And a client that has downloaded machine policy, which requires the software updates "<required>"
      When the client is sent to the distribution points "dp1"
      Then it has fetched each of "<required>" before it presents a statement of health that is compliant
      And it presents a new statement of health that is compliant
      And it presents just one new statement of health

      Examples:
        | required      |
        | KB1           |
        | KB1, KB2, KB3 |

    Scenario: A software update whose hash is nearly the one that machine policy names
      Given machine policy that requires the software updates "KB1, KB2"
      And machine policy is wrong about the last digit of the hash of the software update "KB2"
      And a client that has downloaded machine policy
      And the distribution point "dp1" has the software updates "KB1, KB2"
      When the client is sent to the distribution points "dp1"
      Then it presents no statement of health that is compliant

    Scenario Outline: The distribution point <defect>
      Given the distribution point "dp1" has the software updates "KB1, KB2, KB3"
      And a client that has downloaded machine policy, which requires the software updates "KB1, KB2, KB3"
      But the distribution point "dp1" <defect>
      When the client is sent to the distribution points "dp1"
      Then it asks a distribution point for software updates
      And it presents no new statement of health

      Examples:
        | defect                                         |
        | lacks the software update "KB1"                |
        | lacks the software update "KB2"                |
        | lacks the software update "KB3"                |
        | has wrong octets for the software update "KB1" |
        | has wrong octets for the software update "KB3" |
        | is out of service                              |
        | answers with garbage                           |
        | breaks off its answers                         |
        | answers with nothing                           |

    Scenario Outline: "<had>" of "<required>" can be had by a client that has "<has>"
      Whoever has not installed all of them has nothing new to say, not even that it is not compliant.

      Given the distribution point "dp1" has the software updates "<had>"
      And a client that has downloaded machine policy, which requires the software updates "<required>", while it has "<has>"
      When the client is sent to the distribution points "dp1"
      Then it asks a distribution point for software updates
      And it presents no new statement of health

      Examples:
        | required                          | has  | had                          |
        | KB1, KB2                          | none | KB1                          |
        | KB1, KB2, KB3                     | KB3  | KB1                          |
        | KB1, KB2, KB3, KB4, KB5, KB6, KB7 | none | KB1, KB2, KB3, KB4, KB5, KB7 |

    Scenario: There is no distribution point to be sent to
      Given a client that has downloaded machine policy, which requires the software updates "KB1"
      When the client is sent to the distribution points "none"
      Then it presents no new statement of health

    Scenario: No distribution point has one of them
      Given the distribution point "dp1" has the software updates "KB1"
      And the distribution point "dp2" has the software updates "KB2"
      And a client that has downloaded machine policy, which requires the software updates "KB1, KB2, KB3"
      When the client is sent to the distribution points "dp1, dp2"
      Then it asks a distribution point for software updates
      And it presents no statement of health that is compliant
