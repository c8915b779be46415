import { foundIn } from '../found-sentences';

/** Success criteria, targets and checklists of public specifications, most of software. */
export const SUCCESS_CRITERIA_ST_TO_W = foundIn(`
# streaming dictation
m SC-001: Transcription text appears in the notification within 3 seconds of speech completion during recording
m SC-002: Final transcription is available within 1 second of the user stopping the recording
m SC-003: Zero duplicate words or phrases exist at chunk boundaries in the final transcription
m SC-004: Word error rate at chunk boundaries does not exceed 5% compared to non-streaming transcription
m SC-006: 95% of users report that real-time transcription feels responsive and useful
m SC-007: Transcription accuracy for streaming matches non-streaming accuracy within 2% for recordings up to 5 minutes
v SC-008: System handles recordings up to 10 minutes without degradation in transcription quality or notification performance
# studios
s Uptime: 99.5%+ (max 3.6 hours downtime/month)
s Response Time: <500ms average API response
s Page Load: <2s average page load time
s Error Rate: <0.1% of requests
s Churn: <5% monthly
s NPS: 50+ (promoter score)
s Weekly Logins: 60%+ of members
s Support Tickets: <10 per week, <24hr response
# survey forms
s The system shall support at least 20 question types
s The system shall support branching/skip logic: redirect respondents to a specific page or end the survey based on an answer
# tab groups
s SC-001: Users can organize 20 tabs into 3 groups in under 60 seconds using manual grouping
m SC-002: AI grouping suggestions achieve 80%+ user acceptance rate (measured by users clicking "Apply" vs "Reject")
m SC-003: Context highlighting identifies relevant tabs with 85%+ accuracy
s SC-004: Average tab count per user decreases by 30% within first week of using cleanup features
m SC-005: System processes AI analysis for 50 tabs in under 5 seconds on standard hardware
s SC-006: 90%+ of users successfully create their first tab association without consulting documentation
s SC-008: Extension uses less than 100MB memory for managing 200 tabs
s SC-010: Extension maintains 4.5+ star rating in Safari Extensions Gallery after 100+ reviews
# tables product
s API response time < 200ms (p95)
s 100ms response time for table operations
s Time to create first table < 2 minutes
s Task completion rate > 90%
s Daily active users growth > 10% month-over-month
# task agent
m SC-002: 95% of clear task-related messages result in correct MCP tool invocation
m SC-003: AI responses are returned within 5 seconds for single-operation requests
m SC-004: System maintains conversation context across at least 20 message exchanges
s SC-005: Error messages are user-friendly and actionable (no technical jargon exposed to users)
s SC-006: System handles 100 concurrent chat requests without degradation
s SC-007: All task operations are auditable through MCP tool invocation logs
s SC-008: Zero direct database access occurs from the AI agent layer for task operations
# task commands
m SC-001: Users can successfully add, view, update, and delete tasks using natural language commands with 95% accuracy
m SC-002: System maintains conversation context across 5+ interaction turns without losing thread
m SC-003: AI agent correctly chains multiple operations in response to compound user requests 90% of the time
m SC-005: Response times for AI processing remain under 1 second for 90% of interactions
s SC-004: User data remains isolated between authenticated users with zero cross-contamination incidents
s SC-006: System supports 100 concurrent users without degradation in performance
s NFR-001: System MUST respond to 90% of requests within 1 second
s NFR-003: System MUST maintain 99.9% availability measured monthly
# task deletion
s SC-001: Task deletions complete in under 1 second from command to confirmation
s SC-002: 100% of deletions with valid task IDs succeed and remove the correct task
s SC-003: 100% of deletions with invalid task IDs display appropriate errors
s SC-004: Deleted tasks do not appear in task list 100% of the time
s SC-005: Other tasks remain unaffected after 100% of deletion operations
s SC-008: 95% of users successfully delete a task on first attempt
# task events
s SC-001: When a task is completed in one browser tab, all other open tabs reflect the change within 2 seconds
s SC-002: Recurring Task Service successfully processes 100% of task completion events and generates new task instances within 5 seconds
s SC-003: Notification Service logs reminder notifications within 1 second of the scheduled time
s SC-006: System handles at least 100 concurrent WebSocket connections without performance degradation
s SC-007: Audit Service captures 100% of system events in chronological order without gaps or duplicates
s SC-009: Event processing latency (from event publication to consumer processing) averages under 500ms for 95% of events
# task filters
s SC-001: Users can apply any filter or sort operation and see updated results in under 1 second (given in-memory processing).
s SC-002: 100% of invalid date formats are caught by validation with a helpful error message.
s SC-003: Search queries return all matches across title, description, and tags with 100% accuracy.
s SC-004: Displayed list shows due date, priority, and tags in a clean, readable format within the terminal's width limits.
# tasks across devices
s SC-002: Users can mark a task complete or delete a task with immediate visual feedback (<100ms response time)
s SC-003: App maintains 60fps frame rate during all animations and transitions on mid-range mobile devices
s SC-005: Task changes sync across devices within 5 seconds when both devices are online
s SC-006: 95% of users successfully complete their first task (add, complete, delete) without assistance or confusion
s SC-007: App supports at least 1000 tasks per user without performance degradation
s SC-009: Zero critical bugs related to data loss or corruption in production
s SC-010: App works correctly on at least 95% of devices running iOS 13+, Android 8+, and modern browsers
# tax assistant
v Summaries are plain-language and accurate
v Document type classification accurate
s PDF text extraction successful
s Supabase upsert works
s Embeddings generated successfully
s Error handling works if specialist times out
# templates api
s Template list endpoint responds in under 200ms at p95 with 100 templates
s Consistent error response format matching render endpoints
# textbook questions
m SC-001: Users receive relevant answers to textbook questions within 3 seconds response time
m SC-003: 95% of user questions receive answers grounded in actual book content (no hallucinations)
s SC-002: System handles 100 concurrent users without performance degradation
s SC-004: Document ingestion completes within 30 seconds for documents up to 100 pages
s SC-005: API availability remains above 99.5% during normal operating hours
# thread page
s SC-001: 95% of users can identify the thread title and message count within 5 seconds of opening the chat.
s SC-002: 95% of existing chat interaction tests for sending messages, receiving responses, message formatting, copying, and scrolling continue to pass after the redesign.
s SC-003: 90% of users can correctly identify all four metadata categories within 10 seconds of viewing the chat page.
s SC-006: Users can reveal exact input and output token counts for any visible token usage point in 2 seconds or less.
# todo by language
m SC-001: 95% of natural language commands result in correct todo operations being performed
s SC-004: 99% of authenticated requests successfully return appropriate responses within 5 seconds
s SC-005: System correctly isolates user data with zero cross-user access violations
v SC-006: Users report high satisfaction with natural language interaction compared to traditional UI controls
# todo chat phase three
s SC-001: Users can complete basic task operations (create, list, complete) through chat in under 30 seconds per operation
m SC-002: Agent correctly interprets natural language input at least 90% of the time for standard task commands
s SC-003: Chat interface loads and becomes interactive within 3 seconds on standard broadband connection
m SC-004: System maintains conversation context for at least 10 consecutive messages
s SC-005: All 5 basic task operations (create, read, update, delete, complete) work correctly via chat
s SC-006: Chat UI is fully usable on mobile devices (320px width minimum)
s SC-007: Error messages are displayed within 2 seconds of error occurrence
# todo chat with tools
m SC-001: Users can successfully add a task via chat in 95% of attempts
m SC-002: AI correctly interprets user intent in 90% of messages
m SC-003: Chat response time < 5 seconds for 95% of requests
s SC-004: Zero security incidents related to user data isolation
s SC-005: All 5 MCP tools work correctly with 100% test coverage
s SC-006: Chat UI works on mobile with 100% feature parity
s SC-008: Existing Phase II functionality remains 100% operational
# todo chatbot over an app
m SC-001: Users can manage all CRUD operations through natural language chat with 90%+ success rate on common commands
s SC-002: Conversation history persists across sessions with 100% data integrity and availability
m SC-003: AI successfully interprets 90%+ of common task management commands without ambiguity
s SC-006: 100% authentication enforcement achieved - no unauthorized access to tasks or conversations
s SC-007: Chat UI matches existing app design with consistent color schemes, typography, and responsive behavior
# todo tools
m SC-001: AI agents can successfully create, read, update, and delete todos through MCP tools with 99% success rate under normal conditions
s SC-002: All tool operations enforce user ownership and reject unauthorized access attempts 100% of the time
s SC-003: Tool responses follow consistent JSON schema suitable for AI agent processing 100% of the time
s SC-004: Tool operations complete within 3 seconds under normal load conditions for 95% of requests
# todo with retrieval
m SC-001: Users can create tasks using natural language commands with 95% accuracy
s SC-002: System handles 1000+ concurrent users without degradation in response time
s SC-003: 90% of users successfully complete primary task operations on first attempt
m SC-005: RAG-enhanced suggestions are contextually relevant in 85% of cases
m SC-009: Natural language commands correctly map to appropriate task operations 90% of the time
s SC-007: MCP tool integration works correctly for all task operations
# token budgets
m SC-001: Claude workflows complete multi-step tasks without context overflow errors in 99.9% of sessions
m SC-002: Average token usage per tool response reduces by 60% or more (from ~6000 tokens to ~2400 tokens)
s SC-003: 95% of list endpoints use pagination within 2 weeks of deployment
s SC-007: Users successfully navigate paginated results in 95% of attempts without confusion or errors
m SC-008: Token estimation accuracy within 20% of actual usage for 90% of responses
# token swap
s SC-001: Users can complete token swap in under 2 minutes from wallet connection to transaction confirmation
s SC-002: System accurately calculates swap amounts with minimal deviation from theoretical values
s SC-003: 95% of liquidity provision transactions complete successfully without errors
s SC-004: Portfolio view loads within 3 seconds and displays all user positions accurately
s SC-006: All core operations pass security review with no high/critical findings
s SC-007: Code achieves high test coverage with comprehensive test suite
s SC-008: Application works correctly on mainstream web browsers and mobile devices
# training service
m Training overhead < 1% (measured)
m GPU utilization > 95%
s Cancellation latency: < 50ms local, < 2.1s host
s Resources cleaned up properly
s Status updates to "cancelled"
# transaction lines
s Transaction selection < 500ms
s Lines fetch < 1 second
s No memory leaks with repeated operations
# travel pass server
s SC-001: Server starts and becomes ready to accept connections within 5 seconds of launch
s SC-003: System handles at least 100 concurrent MCP connections without performance degradation
s SC-004: 99% of valid MCP requests receive successful responses without errors
s SC-006: Container image size remains under 100MB using slim base for optimal balance of size and functionality
s SC-007: Server maintains 99.9% uptime during normal operations
# unified calendar
s SC-001: 95% of users can connect both a Google and Microsoft account in under 3 minutes total.
s SC-002: 100% of connected calendars selected as visible are represented in the unified view during normal provider availability.
s SC-003: 95% of unified calendar loads complete in under 5 seconds for an account with up to 500 events
s SC-005: Unit test coverage remains at 100% for frontend, backend, and shared code in CI.
# unified services
s THE System SHALL handle at least 10,000 requests per second per instance
s WHEN processing requests, THE System SHALL maintain p95 response time below 200 milliseconds
s WHEN processing requests, THE System SHALL maintain p99 response time below 500 milliseconds
s THE System SHALL support at least 1,000 concurrent connections per instance
# video sync
s SC-001: Users can sync a single video in under 5 seconds for videos with standard metadata
s SC-002: System successfully syncs 95% of valid YouTube videos without errors
s SC-005: System processes bulk channel syncs at a rate of at least 100 videos per minute
s SC-006: 100% of sync operations are logged with sufficient detail for troubleshooting
# visual workflows
s SC-001: Users can create a simple workflow (3-5 modules) in under 5 minutes via visual editor
s SC-002: System supports simultaneous execution of 10 different workflows without performance degradation
s SC-003: 90% of workflows created with logical conditions execute without validation errors
s SC-004: Scheduled workflows execute with ±30 seconds accuracy from programmed time
s SC-005: New workflow creation time is reduced by 70% thanks to reusable templates
s SC-006: 95% of exported workflows can be imported and executed successfully on other instances
s SC-007: Drag-and-drop interface responds in under 200ms for drag-and-drop operations
# vocabulary check
v Recommendations are constructive and helpful
s 14+ tests passed (93%+ pass rate)
# voice characters
s THE system SHALL support at least 3 distinct character personas initially
m WHEN switching characters THEN the system SHALL update both text styling and voice output within 5 seconds
# word segments
s SC-001: Algorithm returns results for valid segment patterns within 500 milliseconds when processing the full dictionary
s SC-006: Algorithm correctly identifies 100% of valid dictionary words that match the provided constraints (no false negatives)
s SC-003: Results are consistently sorted in alphabetical order across all input variations
# workflow forms
s SC-001: Form creators can build a form with a launch workflow, dynamic visibility, and file uploads in under 10 minutes
s SC-002: Forms with context-based visibility respond to field changes in under 100ms (instant feedback)
s SC-003: 95% of workflow HTTP API calls authenticate successfully within 200ms
s SC-004: Async workflows return "Queued" status to users in under 500ms regardless of workflow complexity
s SC-005: Execution history searches return results in under 2 seconds even with 1 million+ log entries
s SC-008: CRON-scheduled workflows execute within 10 seconds of their scheduled time 99% of the time
s SC-009: Duplicate accounts due to Entra ID email changes are reduced to zero
# workspaces
s SC-003: 90% of users successfully create and switch between multiple workspaces without assistance on first attempt.
`);
