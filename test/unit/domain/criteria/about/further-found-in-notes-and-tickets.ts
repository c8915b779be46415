import type { FoundSentences } from './found-sentences';

/** Criteria of public tickets, checklists and lists of requirements. */
export const FURTHER_FOUND_IN_NOTES_AND_TICKETS: readonly FoundSentences[] = [
  {
    place: 'opendisplay',
    software: ['Localization-ready strings; ≥40% expansion tolerance (UX-008).'],
  },
  {
    place: 'designgurus',
    software: [
      'Response Time: The system should respond to user input within 2 seconds under normal load conditions.',
      'Throughput: The application must support at least 100 transactions per second during peak usage.',
      'Capacity: The system must be able to handle at least 10,000 simultaneous users without performance degradation.',
      'Availability: The system must be operational and available for users 99.9% of the time, excluding scheduled maintenance windows.',
      'Recovery: In case of a system failure, recovery of operations should not take more than 5 minutes.',
      'Modifiability: Any changes or updates to the system modules should not affect more than 5% of the existing codebase.',
      'Documentation: All code should be documented to at least 90% completeness to ensure that new developers can understand and maintain the system effectively.',
      'Data Encryption: All user data transmitted over the network must be encrypted using TLS 1.2 or higher.',
    ],
  },
  {
    place: 'interview nfr',
    software: [
      'Response time should be less than 200 milliseconds for a given operation.',
      'The system should handle a minimum of 1000 concurrent users.',
      'The system should process a minimum of 1000 requests per second.',
      'The system should have an uptime of 99.9%.',
      'The system should be able to recover from failures within 5 minutes.',
      'The system should handle 100,000 transactions without data loss.',
    ],
  },
  {
    place: 'mydata',
    software: [
      'The system must be able to import historical data, forms, and documents from internal and other systems for Rap backs, professional learning, Educator Preparation Providers (EPPs), and districts and support agencies.',
      'The system must be able to import existing business records from Excel, CSV, or structured exports from other systems.',
      'The system must generate UUIDs for imported data if not provided',
      'Users should be able to export their results in a standard format',
      'API responses should be paginated for large result sets',
    ],
  },
  {
    place: 'stories page',
    software: [
      'Given I am on the homepage, when I enter a keyword into the search bar and press "Enter", then I should see a list of products matching my keyword.',
      'Given I enter a keyword with no matching products, when I press "Enter", then I should see a message stating "No products found matching your search."',
      'The search should be case-insensitive (e.g., "Shirt" and "shirt" should return the same results).',
      'The order history displays the date, order number, items purchased, and current status of each order.',
      'The user can filter their order history by date range',
      'Checkout button can be selected while viewing cart and checkout page is shown',
    ],
  },
];
