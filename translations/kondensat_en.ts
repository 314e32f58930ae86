<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Guidelines</name>
    <message>
        <source>Are subthemes and diverging cases described?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio/visual recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which strategy, and by which criteria, were participants chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity of major themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity of minor themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and findings consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation of themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the coding tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did participants comment on the findings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did participants see their transcripts, to comment on or correct them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did researchers and participants know each other before the study began, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do quotes illustrate the findings, and can each be traced to a participant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the findings set out the main themes clearly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do the findings follow from the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long did the sessions last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many declined or dropped out, and for which reasons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people took part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many researchers coded the data, and who did what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way were participants contacted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer/facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodological orientation and theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of data coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant knowledge of the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence of non-participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anyone interviewed more than once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anyone present besides participants and researchers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was saturation discussed, or on what other grounds was the amount of data judged sufficient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were notes made during or after the sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were sound or pictures recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were themes decided on in advance, or developed from the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What characterises the participants, and when were the data collected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the tree of codes look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gender do the researchers state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had participants been told about the researchers and their reasons for the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training and experience did the researchers bring to this kind of work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the researchers&apos; work while the study went on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where were the data collected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which assumptions, interests and possible biases did the researchers bring along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which degrees and professional titles do the researchers hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which methodological orientation and which theory carry the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions or prompts were used, and were they tried out beforehand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which software was used to work with the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led each interview or focus group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appraisal results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach to searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which instrument or criteria were the studies judged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which strategy and criteria were participants or sources chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COREQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COREQ: consolidated criteria for reporting qualitative research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection instruments and technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection or identification procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data extraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection: what is kept, where, who has access and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-analytic strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of research problems or questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did several reviewers judge, each alone, and how did they agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do quotes from the studies illustrate the themes, and is it told whose words they are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the abstract hold what matters of the study, in the form that the journal uses?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the abstract state question, design, participants, analysis, main findings and what they mean, with keywords?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the synthesis give more than a summary of the studies, such as new themes or concepts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the title name what the study is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the title tell the subject of the study and that it is qualitative, by its approach or its way of collecting data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTREQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTREQ: enhancing transparency in reporting the synthesis of qualitative research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic search strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethical issues pertaining to human subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings/results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has any of the material been given to tools based on artificial intelligence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and by which criteria were participants chosen, and when were there enough of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did researchers and participants stand to each other, and did it bear on the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did themes come about, who took part in it, and by which method?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do the findings relate to earlier work, what follows from them, and where else may they hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many participants or sources were there, and which of their traits matter here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many participants, sessions and texts were there, and what characterises them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many studies were found, read and left out, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the analysis done, by whom, and did the categories come from the data or beforehand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were data collected and analysed, in short, and by which approach to inquiry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were data recorded, transcribed and otherwise transformed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were participants found, asked and informed, how many did not take part, and why was recruitment ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were sessions recorded, and what became of the recordings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were studies compared with each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were the data coded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, and by how many people, were studies screened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form, by whom, for how long and with which questions were data collected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which setting was the study carried out, and what about it matters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration with prior work, implications, transferability, and contribution(s) to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a key between names and ids, and when is it destroyed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JARS-Qual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JARS-Qual: journal article reporting standards for qualitative research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to empirical data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methodological integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground are personal data processed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what grounds were the studies judged, and for which purpose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants or other data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem formulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose or research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualitative approach and research paradigm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale for appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording and data transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research design overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher characteristics and reflexivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher–participant relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRQR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRQR: standards for reporting qualitative research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing and reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study objectives/aims/research goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study screening methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study selection results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesis and interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesis methodology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesis output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Techniques to enhance trustworthiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the search for studies planned to be complete, or carried on until nothing new came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the main findings, and how are they interpreted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What characterises each study that was included?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the judgement show, and was anything left out or weighed for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the researchers know and assume beforehand, and how was that dealt with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the findings add, how do they relate to others&apos;, where do they end, and what follows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted or ends when, and has it been done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on record about each participant, and what of it is published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits the findings and their trustworthiness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that the claims rest on the data and the method suits the question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so that findings can be trusted, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the data before and during the analysis, from transcription and checking to storage and pseudonymisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, how is it shown in the data, and is it understandable without the method at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the study to find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the study to reach, and does the approach to inquiry fit that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are recordings, transcripts and consent forms kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where was the material recorded, transcribed and worked on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where were studies looked for, when, and why there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data were collected, when, by whom, and how did the procedure change on the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices and programs has the material passed through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which evidence from the material, such as quotes, supports the findings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guides and devices were used, and did they change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interests may have influenced the study, and how was that dealt with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which methodology or theory carries the synthesis, and why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the studies were taken as data, and how were they taken out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which problem is studied, why does it matter, and what is known about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which problem or question is it about, what is known, and why is it worth a study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which qualitative approach, theory and view of knowledge carry the study, and why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question does the synthesis answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which studies were let in and which were kept out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts had names replaced, by whom and by which rules?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transcripts, notes and files are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to having the material shared, used again, or to being asked again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approved the study or was told of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approved the study, how did participants consent, and how are they and their data protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are the researchers, how did they stand to participants and subject, and what may that have done to the study?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented to what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else handles the data, and under which agreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid for the study or helped with it, and are there conflicts of interest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid for the study, and what part did they take in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part in coding and analysis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who withdrew, and what was done then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with the material?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which terms, filters and limits were databases searched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syntheses of published qualitative studies; what the studies and their appraisal were, the researchers write themselves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>ordered %n meaning unit|ordered %n meaning units</source>
        <translation>
            <numerusform>ordered %n meaning unit</numerusform>
            <numerusform>ordered %n meaning units</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote in a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a reason for a gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the proposal of a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the decision of a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the reason of a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said what a discussion was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed the record of a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote what a researcher held in a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said who was present in a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>added %n member to the team|added %n members to the team</source>
        <translation>
            <numerusform>added %n member to the team</numerusform>
            <numerusform>added %n members to the team</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote a note on a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removed %n mark of a place|removed %n marks of places</source>
        <translation>
            <numerusform>removed %n mark of a place</numerusform>
            <numerusform>removed %n marks of places</numerusform>
        </translation>
    </message>
    <message>
        <source>moved the mark of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on a preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said whether a preliminary theme was brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the reason for a preliminary theme&apos;s fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a preliminary theme&apos;s fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said which code groups a preliminary theme became</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removed %n preliminary theme|removed %n preliminary themes</source>
        <translation>
            <numerusform>removed %n preliminary theme</numerusform>
            <numerusform>removed %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n participant|added %n participants</source>
        <translation>
            <numerusform>added %n participant</numerusform>
            <numerusform>added %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n session|added %n sessions</source>
        <translation>
            <numerusform>added %n session</numerusform>
            <numerusform>added %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>changed a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title of a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>pasted into %n row|pasted into %n rows</source>
        <translation>
            <numerusform>pasted into %n row</numerusform>
            <numerusform>pasted into %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>emptied %n cell|emptied %n cells</source>
        <translation>
            <numerusform>emptied %n cell</numerusform>
            <numerusform>emptied %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>said who speaks in a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the heading of a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a code group into a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a code group out of a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-read a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the label of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to edit a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the words of a quote as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>put %n quote in again|put %n quotes in again</source>
        <translation>
            <numerusform>put %n quote in again</numerusform>
            <numerusform>put %n quotes in again</numerusform>
        </translation>
    </message>
    <message>
        <source>changed the date of a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote what a challenge search sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the outcome of a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a unit out of a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the transcripts of a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a unit to a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the heading of an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked a paragraph to a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlinked a paragraph from a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the translator of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the tool of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began a version in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked a version in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described a code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a code group for a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>made %n code group|made %n code groups</source>
        <translation>
            <numerusform>made %n code group</numerusform>
            <numerusform>made %n code groups</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed a code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a code group another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a code group another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the code groups in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a code group aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought a code group back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged a code group into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split a code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>moved %n meaning unit to a subgroup|moved %n meaning units to a subgroup</source>
        <translation>
            <numerusform>moved %n meaning unit to a subgroup</numerusform>
            <numerusform>moved %n meaning units to a subgroup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n meaning unit out of a subgroup|took %n meaning units out of a subgroup</source>
        <translation>
            <numerusform>took %n meaning unit out of a subgroup</numerusform>
            <numerusform>took %n meaning units out of a subgroup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n meaning unit aside|set %n meaning units aside</source>
        <translation>
            <numerusform>set %n meaning unit aside</numerusform>
            <numerusform>set %n meaning units aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought %n meaning unit back|brought %n meaning units back</source>
        <translation>
            <numerusform>brought %n meaning unit back</numerusform>
            <numerusform>brought %n meaning units back</numerusform>
        </translation>
    </message>
    <message>
        <source>added a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought a subgroup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sent words of %n meaning unit to a condensate|sent words of %n meaning units to a condensate</source>
        <translation>
            <numerusform>sent words of %n meaning unit to a condensate</numerusform>
            <numerusform>sent words of %n meaning units to a condensate</numerusform>
        </translation>
    </message>
    <message>
        <source>began a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked a gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>dropped %n gold quote|dropped %n gold quotes</source>
        <translation>
            <numerusform>dropped %n gold quote</numerusform>
            <numerusform>dropped %n gold quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked %n sentence to its meaning units|linked %n sentences to their meaning units</source>
        <translation>
            <numerusform>linked %n sentence to its meaning units</numerusform>
            <numerusform>linked %n sentences to their meaning units</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected the words of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the subtitle of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose the language of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in the abstract of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in the background of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the methodological orientation of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how participants were sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described who could take part in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how participants were approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described what participants knew about the researchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the relations to participants before the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the setting of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how recordings were transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described whether transcripts were returned to participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the place of saturation in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described who coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described where the themes came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how participants checked the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how data and findings agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how minor themes are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how texts were translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named the software used in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the use of AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named who is responsible for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the legal basis of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how the data are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named who processes the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the quote policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the label of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the authors of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the name of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the initials of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the credentials of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the occupation of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the gender of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the experience of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the affiliation of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the ORCID iD of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described what readers should know of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the contribution of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the tasks of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the aim of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the sources of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the researchers of an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed why agreement is measured in an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the words of a research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the reason for a research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the name of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the sources of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the id of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what is known of a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how a participant was approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted whether a transcript was returned to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the form of a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a consent covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated the withdrawal of a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what the withdrawal of a consent covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote what was done on the withdrawal of a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a line of the recruitment log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who was approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described how people were approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed how many people were approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the outcome of an approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the reason for the outcome of an approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said which participant came of an approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which researcher had a relation to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which participant a researcher had a relation to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described a relation between researcher and participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the name of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kind of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the place of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the length of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose the language of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named the interpreter of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the recording of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said who else was present in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the impression of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who took part in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who did what in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the interview guide of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title of an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the version of an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described what changed in an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said whether an interview guide was piloted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a topic of an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a question of an interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kind of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said which session a source is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose the language of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the speakers of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the original file of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the checksum of the original file of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the file type of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kept file of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what was done with a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated work on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the tool of work on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the place of work on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the conventions of work on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on work on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who worked on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the type of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the checksum of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the size of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a file is kept in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a file belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the source of a reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the reader of a reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed a preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whose a preliminary theme is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a preliminary theme is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said what became of a preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which themes a code group started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a code group is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a subgroup is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the source of a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the ends of a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coded a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who marked a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the code groups of a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the subgroups of a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a meaning unit is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which meaning unit a condensate was begun from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated the confirmation of a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who confirmed a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the link of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the meaning units of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the meaning unit of a gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the words of a gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the code groups of a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the subgroup of an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated the confirmation of an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who confirmed an analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the link of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the condensates of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the source of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the meaning unit of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved the ends of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the verbatim words of a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a version is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the language of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whether a version is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who checked a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted what a version rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who did a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the meaning units of a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which step a discussion was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a memo is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whose a memo is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kind of a reflexive note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a reflexive note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which step a reflexive note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed whose a reflexive note is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote in a reflexive note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a judgement of information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed when information power was judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave reasons for a judgement of information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the conclusion on information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who gave an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the number of an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kind of an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the day of something planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said when something planned was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who funds the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the grant number of a funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described the role of a funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which point an answer is to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed which place an answer is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the answer to a point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who answered a point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated the answer to a point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted what an answer was given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the guideline of a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the item of a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the status of a checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the reason for the status of a checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the section of a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the page of a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a participant check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what participants were shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the outcome of a participant check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who took part in a participant check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note on a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the moment of a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the file of a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>noted what %n text rested on when it was confirmed|noted what %n texts rested on when they were confirmed</source>
        <translation>
            <numerusform>noted what %n text rested on when it was confirmed</numerusform>
            <numerusform>noted what %n texts rested on when they were confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noted what %n answer was given to|noted what %n answers were given to</source>
        <translation>
            <numerusform>noted what %n answer was given to</numerusform>
            <numerusform>noted what %n answers were given to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked %n source as not read|marked %n sources as not read</source>
        <translation>
            <numerusform>marked %n source as not read</numerusform>
            <numerusform>marked %n sources as not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked %n source as read|marked %n sources as read</source>
        <translation>
            <numerusform>marked %n source as read</numerusform>
            <numerusform>marked %n sources as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked %n place to come back to|marked %n places to come back to</source>
        <translation>
            <numerusform>marked %n place to come back to</numerusform>
            <numerusform>marked %n places to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>listed %n preliminary theme|listed %n preliminary themes</source>
        <translation>
            <numerusform>listed %n preliminary theme</numerusform>
            <numerusform>listed %n preliminary themes</numerusform>
        </translation>
    </message>
    <message>
        <source>moved a preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>shared a list of %n preliminary theme|shared a list of %n preliminary themes</source>
        <translation>
            <numerusform>shared a list of %n preliminary theme</numerusform>
            <numerusform>shared a list of %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped sharing a list of %n preliminary theme|stopped sharing a list of %n preliminary themes</source>
        <translation>
            <numerusform>stopped sharing a list of %n preliminary theme</numerusform>
            <numerusform>stopped sharing a list of %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said what became of %n preliminary theme|said what became of %n preliminary themes</source>
        <translation>
            <numerusform>said what became of %n preliminary theme</numerusform>
            <numerusform>said what became of %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n preliminary theme into the team&apos;s list|took %n preliminary themes into the team&apos;s list</source>
        <translation>
            <numerusform>took %n preliminary theme into the team&apos;s list</numerusform>
            <numerusform>took %n preliminary themes into the team&apos;s list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %n preliminary theme into one of the team&apos;s list|merged %n preliminary themes into one of the team&apos;s list</source>
        <translation>
            <numerusform>merged %n preliminary theme into one of the team&apos;s list</numerusform>
            <numerusform>merged %n preliminary themes into one of the team&apos;s list</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>marked %n meaning unit|marked %n meaning units</source>
        <translation>
            <numerusform>marked %n meaning unit</numerusform>
            <numerusform>marked %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n meaning unit into a code group|put %n meaning units into a code group</source>
        <translation>
            <numerusform>put %n meaning unit into a code group</numerusform>
            <numerusform>put %n meaning units into a code group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n meaning unit out of a code group|took %n meaning units out of a code group</source>
        <translation>
            <numerusform>took %n meaning unit out of a code group</numerusform>
            <numerusform>took %n meaning units out of a code group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved the ends of %n meaning unit|moved the ends of %n meaning units</source>
        <translation>
            <numerusform>moved the ends of %n meaning unit</numerusform>
            <numerusform>moved the ends of %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>coded %n meaning unit|coded %n meaning units</source>
        <translation>
            <numerusform>coded %n meaning unit</numerusform>
            <numerusform>coded %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split %n meaning unit|split %n meaning units</source>
        <translation>
            <numerusform>split %n meaning unit</numerusform>
            <numerusform>split %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %n meaning unit|merged %n meaning units</source>
        <translation>
            <numerusform>merged %n meaning unit</numerusform>
            <numerusform>merged %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n meaning unit|removed %n meaning units</source>
        <translation>
            <numerusform>removed %n meaning unit</numerusform>
            <numerusform>removed %n meaning units</numerusform>
        </translation>
    </message>
    <message>
        <source>named a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>replaced a name by its pseudonym in %n place|replaced a name by its pseudonym in %n places</source>
        <translation>
            <numerusform>replaced a name by its pseudonym in %n place</numerusform>
            <numerusform>replaced a name by its pseudonym in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n study|added %n studies</source>
        <translation>
            <numerusform>added %n study</numerusform>
            <numerusform>added %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n study|moved %n studies</source>
        <translation>
            <numerusform>moved %n study</numerusform>
            <numerusform>moved %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n study|pasted %n studies</source>
        <translation>
            <numerusform>pasted %n study</numerusform>
            <numerusform>pasted %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n study|removed %n studies</source>
        <translation>
            <numerusform>removed %n study</numerusform>
            <numerusform>removed %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n member|added %n members</source>
        <translation>
            <numerusform>added %n member</numerusform>
            <numerusform>added %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n member|moved %n members</source>
        <translation>
            <numerusform>moved %n member</numerusform>
            <numerusform>moved %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n member|pasted %n members</source>
        <translation>
            <numerusform>pasted %n member</numerusform>
            <numerusform>pasted %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n member|removed %n members</source>
        <translation>
            <numerusform>removed %n member</numerusform>
            <numerusform>removed %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n analysis|added %n analyses</source>
        <translation>
            <numerusform>added %n analysis</numerusform>
            <numerusform>added %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n analysis|moved %n analyses</source>
        <translation>
            <numerusform>moved %n analysis</numerusform>
            <numerusform>moved %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n analysis|pasted %n analyses</source>
        <translation>
            <numerusform>pasted %n analysis</numerusform>
            <numerusform>pasted %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n analysis|removed %n analyses</source>
        <translation>
            <numerusform>removed %n analysis</numerusform>
            <numerusform>removed %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n research question|added %n research questions</source>
        <translation>
            <numerusform>added %n research question</numerusform>
            <numerusform>added %n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n research question|moved %n research questions</source>
        <translation>
            <numerusform>moved %n research question</numerusform>
            <numerusform>moved %n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n research question|pasted %n research questions</source>
        <translation>
            <numerusform>pasted %n research question</numerusform>
            <numerusform>pasted %n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n research question|removed %n research questions</source>
        <translation>
            <numerusform>removed %n research question</numerusform>
            <numerusform>removed %n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n round|added %n rounds</source>
        <translation>
            <numerusform>added %n round</numerusform>
            <numerusform>added %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n round|moved %n rounds</source>
        <translation>
            <numerusform>moved %n round</numerusform>
            <numerusform>moved %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n round|pasted %n rounds</source>
        <translation>
            <numerusform>pasted %n round</numerusform>
            <numerusform>pasted %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n round|removed %n rounds</source>
        <translation>
            <numerusform>removed %n round</numerusform>
            <numerusform>removed %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n participant|moved %n participants</source>
        <translation>
            <numerusform>moved %n participant</numerusform>
            <numerusform>moved %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n participant|pasted %n participants</source>
        <translation>
            <numerusform>pasted %n participant</numerusform>
            <numerusform>pasted %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n participant|removed %n participants</source>
        <translation>
            <numerusform>removed %n participant</numerusform>
            <numerusform>removed %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n consent|added %n consents</source>
        <translation>
            <numerusform>added %n consent</numerusform>
            <numerusform>added %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n consent|moved %n consents</source>
        <translation>
            <numerusform>moved %n consent</numerusform>
            <numerusform>moved %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n consent|pasted %n consents</source>
        <translation>
            <numerusform>pasted %n consent</numerusform>
            <numerusform>pasted %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n consent|removed %n consents</source>
        <translation>
            <numerusform>removed %n consent</numerusform>
            <numerusform>removed %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n line of the recruitment log|added %n lines of the recruitment log</source>
        <translation>
            <numerusform>added %n line of the recruitment log</numerusform>
            <numerusform>added %n lines of the recruitment log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n line of the recruitment log|moved %n lines of the recruitment log</source>
        <translation>
            <numerusform>moved %n line of the recruitment log</numerusform>
            <numerusform>moved %n lines of the recruitment log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n line of the recruitment log|pasted %n lines of the recruitment log</source>
        <translation>
            <numerusform>pasted %n line of the recruitment log</numerusform>
            <numerusform>pasted %n lines of the recruitment log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n line of the recruitment log|removed %n lines of the recruitment log</source>
        <translation>
            <numerusform>removed %n line of the recruitment log</numerusform>
            <numerusform>removed %n lines of the recruitment log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n relation to a participant|added %n relations to participants</source>
        <translation>
            <numerusform>added %n relation to a participant</numerusform>
            <numerusform>added %n relations to participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n relation to a participant|moved %n relations to participants</source>
        <translation>
            <numerusform>moved %n relation to a participant</numerusform>
            <numerusform>moved %n relations to participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n relation to a participant|pasted %n relations to participants</source>
        <translation>
            <numerusform>pasted %n relation to a participant</numerusform>
            <numerusform>pasted %n relations to participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n relation to a participant|removed %n relations to participants</source>
        <translation>
            <numerusform>removed %n relation to a participant</numerusform>
            <numerusform>removed %n relations to participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n session|moved %n sessions</source>
        <translation>
            <numerusform>moved %n session</numerusform>
            <numerusform>moved %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n session|pasted %n sessions</source>
        <translation>
            <numerusform>pasted %n session</numerusform>
            <numerusform>pasted %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n session|removed %n sessions</source>
        <translation>
            <numerusform>removed %n session</numerusform>
            <numerusform>removed %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n version of the interview guide|added %n versions of the interview guide</source>
        <translation>
            <numerusform>added %n version of the interview guide</numerusform>
            <numerusform>added %n versions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n version of the interview guide|moved %n versions of the interview guide</source>
        <translation>
            <numerusform>moved %n version of the interview guide</numerusform>
            <numerusform>moved %n versions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n version of the interview guide|pasted %n versions of the interview guide</source>
        <translation>
            <numerusform>pasted %n version of the interview guide</numerusform>
            <numerusform>pasted %n versions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n version of the interview guide|removed %n versions of the interview guide</source>
        <translation>
            <numerusform>removed %n version of the interview guide</numerusform>
            <numerusform>removed %n versions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n topic of the interview guide|added %n topics of the interview guide</source>
        <translation>
            <numerusform>added %n topic of the interview guide</numerusform>
            <numerusform>added %n topics of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n topic of the interview guide|moved %n topics of the interview guide</source>
        <translation>
            <numerusform>moved %n topic of the interview guide</numerusform>
            <numerusform>moved %n topics of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n topic of the interview guide|pasted %n topics of the interview guide</source>
        <translation>
            <numerusform>pasted %n topic of the interview guide</numerusform>
            <numerusform>pasted %n topics of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n topic of the interview guide|removed %n topics of the interview guide</source>
        <translation>
            <numerusform>removed %n topic of the interview guide</numerusform>
            <numerusform>removed %n topics of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n question of the interview guide|added %n questions of the interview guide</source>
        <translation>
            <numerusform>added %n question of the interview guide</numerusform>
            <numerusform>added %n questions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n question of the interview guide|moved %n questions of the interview guide</source>
        <translation>
            <numerusform>moved %n question of the interview guide</numerusform>
            <numerusform>moved %n questions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n question of the interview guide|pasted %n questions of the interview guide</source>
        <translation>
            <numerusform>pasted %n question of the interview guide</numerusform>
            <numerusform>pasted %n questions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n question of the interview guide|removed %n questions of the interview guide</source>
        <translation>
            <numerusform>removed %n question of the interview guide</numerusform>
            <numerusform>removed %n questions of the interview guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n source|added %n sources</source>
        <translation>
            <numerusform>added %n source</numerusform>
            <numerusform>added %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n source|moved %n sources</source>
        <translation>
            <numerusform>moved %n source</numerusform>
            <numerusform>moved %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n source|pasted %n sources</source>
        <translation>
            <numerusform>pasted %n source</numerusform>
            <numerusform>pasted %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n source|removed %n sources</source>
        <translation>
            <numerusform>removed %n source</numerusform>
            <numerusform>removed %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n line of a work log|added %n lines of a work log</source>
        <translation>
            <numerusform>added %n line of a work log</numerusform>
            <numerusform>added %n lines of a work log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n line of a work log|moved %n lines of a work log</source>
        <translation>
            <numerusform>moved %n line of a work log</numerusform>
            <numerusform>moved %n lines of a work log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n line of a work log|pasted %n lines of a work log</source>
        <translation>
            <numerusform>pasted %n line of a work log</numerusform>
            <numerusform>pasted %n lines of a work log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n line of a work log|removed %n lines of a work log</source>
        <translation>
            <numerusform>removed %n line of a work log</numerusform>
            <numerusform>removed %n lines of a work log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n file|added %n files</source>
        <translation>
            <numerusform>added %n file</numerusform>
            <numerusform>added %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n file|moved %n files</source>
        <translation>
            <numerusform>moved %n file</numerusform>
            <numerusform>moved %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n file|pasted %n files</source>
        <translation>
            <numerusform>pasted %n file</numerusform>
            <numerusform>pasted %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n file|removed %n files</source>
        <translation>
            <numerusform>removed %n file</numerusform>
            <numerusform>removed %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n reading mark|added %n reading marks</source>
        <translation>
            <numerusform>added %n reading mark</numerusform>
            <numerusform>added %n reading marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n reading mark|moved %n reading marks</source>
        <translation>
            <numerusform>moved %n reading mark</numerusform>
            <numerusform>moved %n reading marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n reading mark|pasted %n reading marks</source>
        <translation>
            <numerusform>pasted %n reading mark</numerusform>
            <numerusform>pasted %n reading marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n reading mark|removed %n reading marks</source>
        <translation>
            <numerusform>removed %n reading mark</numerusform>
            <numerusform>removed %n reading marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n preliminary theme|added %n preliminary themes</source>
        <translation>
            <numerusform>added %n preliminary theme</numerusform>
            <numerusform>added %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n preliminary theme|moved %n preliminary themes</source>
        <translation>
            <numerusform>moved %n preliminary theme</numerusform>
            <numerusform>moved %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n preliminary theme|pasted %n preliminary themes</source>
        <translation>
            <numerusform>pasted %n preliminary theme</numerusform>
            <numerusform>pasted %n preliminary themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n code group|added %n code groups</source>
        <translation>
            <numerusform>added %n code group</numerusform>
            <numerusform>added %n code groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n code group|moved %n code groups</source>
        <translation>
            <numerusform>moved %n code group</numerusform>
            <numerusform>moved %n code groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n code group|pasted %n code groups</source>
        <translation>
            <numerusform>pasted %n code group</numerusform>
            <numerusform>pasted %n code groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n code group|removed %n code groups</source>
        <translation>
            <numerusform>removed %n code group</numerusform>
            <numerusform>removed %n code groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n subgroup|added %n subgroups</source>
        <translation>
            <numerusform>added %n subgroup</numerusform>
            <numerusform>added %n subgroups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n subgroup|moved %n subgroups</source>
        <translation>
            <numerusform>moved %n subgroup</numerusform>
            <numerusform>moved %n subgroups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n subgroup|pasted %n subgroups</source>
        <translation>
            <numerusform>pasted %n subgroup</numerusform>
            <numerusform>pasted %n subgroups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n subgroup|removed %n subgroups</source>
        <translation>
            <numerusform>removed %n subgroup</numerusform>
            <numerusform>removed %n subgroups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n meaning unit|added %n meaning units</source>
        <translation>
            <numerusform>added %n meaning unit</numerusform>
            <numerusform>added %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n meaning unit|moved %n meaning units</source>
        <translation>
            <numerusform>moved %n meaning unit</numerusform>
            <numerusform>moved %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n meaning unit|pasted %n meaning units</source>
        <translation>
            <numerusform>pasted %n meaning unit</numerusform>
            <numerusform>pasted %n meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n condensate|added %n condensates</source>
        <translation>
            <numerusform>added %n condensate</numerusform>
            <numerusform>added %n condensates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n condensate|moved %n condensates</source>
        <translation>
            <numerusform>moved %n condensate</numerusform>
            <numerusform>moved %n condensates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n condensate|pasted %n condensates</source>
        <translation>
            <numerusform>pasted %n condensate</numerusform>
            <numerusform>pasted %n condensates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n condensate|removed %n condensates</source>
        <translation>
            <numerusform>removed %n condensate</numerusform>
            <numerusform>removed %n condensates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n link of a sentence|added %n links of sentences</source>
        <translation>
            <numerusform>added %n link of a sentence</numerusform>
            <numerusform>added %n links of sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n link of a sentence|moved %n links of sentences</source>
        <translation>
            <numerusform>moved %n link of a sentence</numerusform>
            <numerusform>moved %n links of sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n link of a sentence|pasted %n links of sentences</source>
        <translation>
            <numerusform>pasted %n link of a sentence</numerusform>
            <numerusform>pasted %n links of sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n link of a sentence|removed %n links of sentences</source>
        <translation>
            <numerusform>removed %n link of a sentence</numerusform>
            <numerusform>removed %n links of sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n gold quote|added %n gold quotes</source>
        <translation>
            <numerusform>added %n gold quote</numerusform>
            <numerusform>added %n gold quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n gold quote|moved %n gold quotes</source>
        <translation>
            <numerusform>moved %n gold quote</numerusform>
            <numerusform>moved %n gold quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n gold quote|pasted %n gold quotes</source>
        <translation>
            <numerusform>pasted %n gold quote</numerusform>
            <numerusform>pasted %n gold quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n gold quote|removed %n gold quotes</source>
        <translation>
            <numerusform>removed %n gold quote</numerusform>
            <numerusform>removed %n gold quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n category|added %n categories</source>
        <translation>
            <numerusform>added %n category</numerusform>
            <numerusform>added %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n category|moved %n categories</source>
        <translation>
            <numerusform>moved %n category</numerusform>
            <numerusform>moved %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n category|pasted %n categories</source>
        <translation>
            <numerusform>pasted %n category</numerusform>
            <numerusform>pasted %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n category|removed %n categories</source>
        <translation>
            <numerusform>removed %n category</numerusform>
            <numerusform>removed %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n analytic text|added %n analytic texts</source>
        <translation>
            <numerusform>added %n analytic text</numerusform>
            <numerusform>added %n analytic texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n analytic text|moved %n analytic texts</source>
        <translation>
            <numerusform>moved %n analytic text</numerusform>
            <numerusform>moved %n analytic texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n analytic text|pasted %n analytic texts</source>
        <translation>
            <numerusform>pasted %n analytic text</numerusform>
            <numerusform>pasted %n analytic texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n analytic text|removed %n analytic texts</source>
        <translation>
            <numerusform>removed %n analytic text</numerusform>
            <numerusform>removed %n analytic texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n link of a paragraph|added %n links of paragraphs</source>
        <translation>
            <numerusform>added %n link of a paragraph</numerusform>
            <numerusform>added %n links of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n link of a paragraph|moved %n links of paragraphs</source>
        <translation>
            <numerusform>moved %n link of a paragraph</numerusform>
            <numerusform>moved %n links of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n link of a paragraph|pasted %n links of paragraphs</source>
        <translation>
            <numerusform>pasted %n link of a paragraph</numerusform>
            <numerusform>pasted %n links of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n link of a paragraph|removed %n links of paragraphs</source>
        <translation>
            <numerusform>removed %n link of a paragraph</numerusform>
            <numerusform>removed %n links of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n quote|added %n quotes</source>
        <translation>
            <numerusform>added %n quote</numerusform>
            <numerusform>added %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n quote|moved %n quotes</source>
        <translation>
            <numerusform>moved %n quote</numerusform>
            <numerusform>moved %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n quote|pasted %n quotes</source>
        <translation>
            <numerusform>pasted %n quote</numerusform>
            <numerusform>pasted %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n quote|removed %n quotes</source>
        <translation>
            <numerusform>removed %n quote</numerusform>
            <numerusform>removed %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n version in another language|added %n versions in another language</source>
        <translation>
            <numerusform>added %n version in another language</numerusform>
            <numerusform>added %n versions in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n version in another language|moved %n versions in another language</source>
        <translation>
            <numerusform>moved %n version in another language</numerusform>
            <numerusform>moved %n versions in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n version in another language|pasted %n versions in another language</source>
        <translation>
            <numerusform>pasted %n version in another language</numerusform>
            <numerusform>pasted %n versions in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n version in another language|removed %n versions in another language</source>
        <translation>
            <numerusform>removed %n version in another language</numerusform>
            <numerusform>removed %n versions in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n challenge search|added %n challenge searches</source>
        <translation>
            <numerusform>added %n challenge search</numerusform>
            <numerusform>added %n challenge searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n challenge search|moved %n challenge searches</source>
        <translation>
            <numerusform>moved %n challenge search</numerusform>
            <numerusform>moved %n challenge searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n challenge search|pasted %n challenge searches</source>
        <translation>
            <numerusform>pasted %n challenge search</numerusform>
            <numerusform>pasted %n challenge searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n challenge search|removed %n challenge searches</source>
        <translation>
            <numerusform>removed %n challenge search</numerusform>
            <numerusform>removed %n challenge searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n discussion|added %n discussions</source>
        <translation>
            <numerusform>added %n discussion</numerusform>
            <numerusform>added %n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n discussion|moved %n discussions</source>
        <translation>
            <numerusform>moved %n discussion</numerusform>
            <numerusform>moved %n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n discussion|pasted %n discussions</source>
        <translation>
            <numerusform>pasted %n discussion</numerusform>
            <numerusform>pasted %n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n discussion|removed %n discussions</source>
        <translation>
            <numerusform>removed %n discussion</numerusform>
            <numerusform>removed %n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n memo|added %n memos</source>
        <translation>
            <numerusform>added %n memo</numerusform>
            <numerusform>added %n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n memo|moved %n memos</source>
        <translation>
            <numerusform>moved %n memo</numerusform>
            <numerusform>moved %n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n memo|pasted %n memos</source>
        <translation>
            <numerusform>pasted %n memo</numerusform>
            <numerusform>pasted %n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n memo|removed %n memos</source>
        <translation>
            <numerusform>removed %n memo</numerusform>
            <numerusform>removed %n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n reflexive note|added %n reflexive notes</source>
        <translation>
            <numerusform>added %n reflexive note</numerusform>
            <numerusform>added %n reflexive notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n reflexive note|moved %n reflexive notes</source>
        <translation>
            <numerusform>moved %n reflexive note</numerusform>
            <numerusform>moved %n reflexive notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n reflexive note|pasted %n reflexive notes</source>
        <translation>
            <numerusform>pasted %n reflexive note</numerusform>
            <numerusform>pasted %n reflexive notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n reflexive note|removed %n reflexive notes</source>
        <translation>
            <numerusform>removed %n reflexive note</numerusform>
            <numerusform>removed %n reflexive notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n judgement of information power|added %n judgements of information power</source>
        <translation>
            <numerusform>added %n judgement of information power</numerusform>
            <numerusform>added %n judgements of information power</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n judgement of information power|moved %n judgements of information power</source>
        <translation>
            <numerusform>moved %n judgement of information power</numerusform>
            <numerusform>moved %n judgements of information power</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n judgement of information power|pasted %n judgements of information power</source>
        <translation>
            <numerusform>pasted %n judgement of information power</numerusform>
            <numerusform>pasted %n judgements of information power</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n judgement of information power|removed %n judgements of information power</source>
        <translation>
            <numerusform>removed %n judgement of information power</numerusform>
            <numerusform>removed %n judgements of information power</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n approval|added %n approvals</source>
        <translation>
            <numerusform>added %n approval</numerusform>
            <numerusform>added %n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n approval|moved %n approvals</source>
        <translation>
            <numerusform>moved %n approval</numerusform>
            <numerusform>moved %n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n approval|pasted %n approvals</source>
        <translation>
            <numerusform>pasted %n approval</numerusform>
            <numerusform>pasted %n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n approval|removed %n approvals</source>
        <translation>
            <numerusform>removed %n approval</numerusform>
            <numerusform>removed %n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n planned date|added %n planned dates</source>
        <translation>
            <numerusform>added %n planned date</numerusform>
            <numerusform>added %n planned dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n planned date|moved %n planned dates</source>
        <translation>
            <numerusform>moved %n planned date</numerusform>
            <numerusform>moved %n planned dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n planned date|pasted %n planned dates</source>
        <translation>
            <numerusform>pasted %n planned date</numerusform>
            <numerusform>pasted %n planned dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n planned date|removed %n planned dates</source>
        <translation>
            <numerusform>removed %n planned date</numerusform>
            <numerusform>removed %n planned dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n source of funding|added %n sources of funding</source>
        <translation>
            <numerusform>added %n source of funding</numerusform>
            <numerusform>added %n sources of funding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n source of funding|moved %n sources of funding</source>
        <translation>
            <numerusform>moved %n source of funding</numerusform>
            <numerusform>moved %n sources of funding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n source of funding|pasted %n sources of funding</source>
        <translation>
            <numerusform>pasted %n source of funding</numerusform>
            <numerusform>pasted %n sources of funding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n source of funding|removed %n sources of funding</source>
        <translation>
            <numerusform>removed %n source of funding</numerusform>
            <numerusform>removed %n sources of funding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n answer to a point worth a look|added %n answers to points worth a look</source>
        <translation>
            <numerusform>added %n answer to a point worth a look</numerusform>
            <numerusform>added %n answers to points worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n answer to a point worth a look|moved %n answers to points worth a look</source>
        <translation>
            <numerusform>moved %n answer to a point worth a look</numerusform>
            <numerusform>moved %n answers to points worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n answer to a point worth a look|pasted %n answers to points worth a look</source>
        <translation>
            <numerusform>pasted %n answer to a point worth a look</numerusform>
            <numerusform>pasted %n answers to points worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n answer to a point worth a look|removed %n answers to points worth a look</source>
        <translation>
            <numerusform>removed %n answer to a point worth a look</numerusform>
            <numerusform>removed %n answers to points worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n checklist answer|added %n checklist answers</source>
        <translation>
            <numerusform>added %n checklist answer</numerusform>
            <numerusform>added %n checklist answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n checklist answer|moved %n checklist answers</source>
        <translation>
            <numerusform>moved %n checklist answer</numerusform>
            <numerusform>moved %n checklist answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n checklist answer|pasted %n checklist answers</source>
        <translation>
            <numerusform>pasted %n checklist answer</numerusform>
            <numerusform>pasted %n checklist answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n checklist answer|removed %n checklist answers</source>
        <translation>
            <numerusform>removed %n checklist answer</numerusform>
            <numerusform>removed %n checklist answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n participant check|added %n participant checks</source>
        <translation>
            <numerusform>added %n participant check</numerusform>
            <numerusform>added %n participant checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n participant check|moved %n participant checks</source>
        <translation>
            <numerusform>moved %n participant check</numerusform>
            <numerusform>moved %n participant checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n participant check|pasted %n participant checks</source>
        <translation>
            <numerusform>pasted %n participant check</numerusform>
            <numerusform>pasted %n participant checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n participant check|removed %n participant checks</source>
        <translation>
            <numerusform>removed %n participant check</numerusform>
            <numerusform>removed %n participant checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n milestone|added %n milestones</source>
        <translation>
            <numerusform>added %n milestone</numerusform>
            <numerusform>added %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n milestone|moved %n milestones</source>
        <translation>
            <numerusform>moved %n milestone</numerusform>
            <numerusform>moved %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n milestone|pasted %n milestones</source>
        <translation>
            <numerusform>pasted %n milestone</numerusform>
            <numerusform>pasted %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n milestone|removed %n milestones</source>
        <translation>
            <numerusform>removed %n milestone</numerusform>
            <numerusform>removed %n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n record|added %n records</source>
        <translation>
            <numerusform>added %n record</numerusform>
            <numerusform>added %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n record|moved %n records</source>
        <translation>
            <numerusform>moved %n record</numerusform>
            <numerusform>moved %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n record|pasted %n records</source>
        <translation>
            <numerusform>pasted %n record</numerusform>
            <numerusform>pasted %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n record|removed %n records</source>
        <translation>
            <numerusform>removed %n record</numerusform>
            <numerusform>removed %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>added a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>took a participant out of use (%n meaning unit set aside)|took a participant out of use (%n meaning units set aside)</source>
        <translation>
            <numerusform>took a participant out of use (%n meaning unit set aside)</numerusform>
            <numerusform>took a participant out of use (%n meaning units set aside)</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote down a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>erased a participant (%n entry)|erased a participant (%n entries)</source>
        <translation>
            <numerusform>erased a participant (%n entry)</numerusform>
            <numerusform>erased a participant (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>erased a phrase (%n entry)|erased a phrase (%n entries)</source>
        <translation>
            <numerusform>erased a phrase (%n entry)</numerusform>
            <numerusform>erased a phrase (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>erased everything (%n entry)|erased everything (%n entries)</source>
        <translation>
            <numerusform>erased everything (%n entry)</numerusform>
            <numerusform>erased everything (%n entries)</numerusform>
        </translation>
    </message>
    <message>
        <source>undid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a source from an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>added %n member of the team|added %n members of the team</source>
        <translation>
            <numerusform>added %n member of the team</numerusform>
            <numerusform>added %n members of the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n record from an archive|read %n records from an archive</source>
        <translation>
            <numerusform>read %n record from an archive</numerusform>
            <numerusform>read %n records from an archive</numerusform>
        </translation>
    </message>
    <message>
        <source>read a source from a REFI-QDA project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read %n record from a REFI-QDA project|read %n records from a REFI-QDA project</source>
        <translation>
            <numerusform>read %n record from a REFI-QDA project</numerusform>
            <numerusform>read %n records from a REFI-QDA project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %n code from a codebook|added %n codes from a codebook</source>
        <translation>
            <numerusform>added %n code from a codebook</numerusform>
            <numerusform>added %n codes from a codebook</numerusform>
        </translation>
    </message>
    <message>
        <source>added the researchers and code groups of comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the new comments of a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>took %n participant from a table|took %n participants from a table</source>
        <translation>
            <numerusform>took %n participant from a table</numerusform>
            <numerusform>took %n participants from a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n line of the recruitment log from a table|took %n lines of the recruitment log from a table</source>
        <translation>
            <numerusform>took %n line of the recruitment log from a table</numerusform>
            <numerusform>took %n lines of the recruitment log from a table</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a saved search asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the kind of a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who saved a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what a passage was left for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the source of a passage that was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed where a passage that was left begins or ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who left a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated a passage that was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote why a passage was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>saved %n search|saved %n searches</source>
        <translation>
            <numerusform>saved %n search</numerusform>
            <numerusform>saved %n searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n saved search|moved %n saved searches</source>
        <translation>
            <numerusform>moved %n saved search</numerusform>
            <numerusform>moved %n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n saved search|pasted %n saved searches</source>
        <translation>
            <numerusform>pasted %n saved search</numerusform>
            <numerusform>pasted %n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n saved search|removed %n saved searches</source>
        <translation>
            <numerusform>removed %n saved search</numerusform>
            <numerusform>removed %n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read and left %n passage|read and left %n passages</source>
        <translation>
            <numerusform>read and left %n passage</numerusform>
            <numerusform>read and left %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n passage that was left|moved %n passages that were left</source>
        <translation>
            <numerusform>moved %n passage that was left</numerusform>
            <numerusform>moved %n passages that were left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n passage that was left|pasted %n passages that were left</source>
        <translation>
            <numerusform>pasted %n passage that was left</numerusform>
            <numerusform>pasted %n passages that were left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let %n passage be offered again|let %n passages be offered again</source>
        <translation>
            <numerusform>let %n passage be offered again</numerusform>
            <numerusform>let %n passages be offered again</numerusform>
        </translation>
    </message>
    <message>
        <source>left a passage that was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted where the place of a checklist answer comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who made a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said what a reviewer&apos;s comment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the state of a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed what the answer to a reviewer rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said which milestone a reviewer&apos;s comment is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>put pseudonyms from the register in %n place|put pseudonyms from the register in %n places</source>
        <translation>
            <numerusform>put pseudonyms from the register in %n place</numerusform>
            <numerusform>put pseudonyms from the register in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>took the places of checklist items from a manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>added %n reviewer&apos;s comment|added %n reviewers&apos; comments</source>
        <translation>
            <numerusform>added %n reviewer&apos;s comment</numerusform>
            <numerusform>added %n reviewers&apos; comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n reviewer&apos;s comment|moved %n reviewers&apos; comments</source>
        <translation>
            <numerusform>moved %n reviewer&apos;s comment</numerusform>
            <numerusform>moved %n reviewers&apos; comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted %n reviewer&apos;s comment|pasted %n reviewers&apos; comments</source>
        <translation>
            <numerusform>pasted %n reviewer&apos;s comment</numerusform>
            <numerusform>pasted %n reviewers&apos; comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n reviewer&apos;s comment|removed %n reviewers&apos; comments</source>
        <translation>
            <numerusform>removed %n reviewer&apos;s comment</numerusform>
            <numerusform>removed %n reviewers&apos; comments</numerusform>
        </translation>
    </message>
    <message>
        <source>changed the line of a checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kondensat</name>
    <message>
        <source>journal.jsonl holds everything that ever stood in this study, taken back or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal.jsonl also holds the preliminary themes that researchers have not shared yet; ask them before you pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a subgroup aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written as “.%1” here; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; what was there before is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers are to points that do not arise in this study; is their `point` or `place` mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry&apos;s header was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry&apos;s content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry before it is missing or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive brings no journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written without --with-history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no journal of a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not read this version of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s identity is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no entry of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file, but a folder, a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records are called %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one by its id: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code group or subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records in study.yaml differ from what the journal says; the journal counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since the search; search for the name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is larger than a study can keep (1 GB); let it stay where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was being imported; import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name held names; its title and file name in the study have the pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the study cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this study just now; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file is damaged; open a backup or a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission for the file or its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Kondensat study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are erased, but the file could not be rewritten without its free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of a speaker in source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original file of source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation %1 of a text in which something is erased; please read it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the linked recording of attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phrase to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: its header was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: its content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: emptied, and no erasure says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: signed by somebody who is not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: differs between the two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the copy cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: another entry has its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: the entry before it is missing or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another study, not a copy of the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is sealed and this study is not; seal this one first, so that nothing comes to lie here in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup could not be deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds entries of a newer version of Kondensat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it was changed or damaged; run verify and look for a backup or a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries are missing from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is sealed; its passphrase is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a study; create a study from it with new --from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty and no study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s file was cut off; open a backup or a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be created here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Kondensat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open in %1 on %2 (process %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s identity is missing from its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing from the study&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study&apos;s file was changed or replaced by another program; nothing was written. Keep both files and merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part of the study was changed or damaged; open a backup or a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of this study is missing from its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is sealed, but what stood in its file in the clear could not be wiped completely (%1); make room on the disk and seal it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this old backup in the clear could not be deleted; delete it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: its content cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: what an erasure left was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: emptied by two erasures that did not know of each other; what is left cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored state differs from what the entries say; it was built again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: its text is not in the study any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: its place in %3 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: all its words are hidden or erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote %1: its source was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote %1: its source is not in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote %1: its source reads differently now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is in “%2”, but in none of its subgroups, and not set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subgroup “%1” has no condensate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meaning unit backs sentence %1 of the condensate of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of the condensate of “%2” uses the %1, and it is not set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condensate of “%1” does not seem to be told in the first person, as if by one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The condensate of “%1” has %n word that none of its units holds; some bridging words are needed.|The condensate of “%1” has %n words that none of its units holds; some bridging words are needed.</source>
        <translation>
            <numerusform>The condensate of “%1” has %n word that none of its units holds; some bridging words are needed.</numerusform>
            <numerusform>The condensate of “%1” has %n words that none of its units holds; some bridging words are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The subgroup “%1” rests on one meaning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units under the condensate of “%1” have changed since it was confirmed; it needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gold quote is picked for the subgroup “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 in “%2” differs from the words in its source beyond the quote policy in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one place|%n places</source>
        <translation>
            <numerusform>one place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>The template for quote labels does not say who speaks; {id} stands for the participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote in “%1” is printed without a participant&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds a typed quotation with no participant&apos;s id beside it.|“%1” holds %n typed quotations with no participant&apos;s id beside them.</source>
        <translation>
            <numerusform>“%1” holds a typed quotation with no participant&apos;s id beside it.</numerusform>
            <numerusform>“%1” holds %n typed quotations with no participant&apos;s id beside them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of %1 is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of %1 has changed since this version was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks in %2 of %3 quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has marked %1 as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s list of preliminary themes is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of preliminary themes holds %1; %2 to %3 are common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of preliminary themes holds %1; %2 to %3 are common, and some may belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preliminary theme “%1” is dated before any reading on record; it may have come from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preliminary theme “%1” has the wording of a heading in the interview guide; it may be the guide&apos;s rather than the material&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preconceptions are on record. Writing them down before the analysis makes it possible to come back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reading on record is by one person; another pair of eyes may widen the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the preliminary theme “%1” is not on record: kept, merged, renamed, split or set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no research question yet. Relevance to it is what makes a stretch of text a meaning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use, and nothing on record says that it was checked against the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read before it was checked against the recording; what was corrected then may be worth reading again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is on record for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is quoted with attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part in a recorded session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of a further analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was contacted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still part of the analysis after withdrawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. The consent on record may not reach that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was planned for %2, and nothing says that it was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condensate backs paragraph %1 of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” rests on has changed since it was confirmed; it needs another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” speaks in the first person outside its quotes in %2; an analytic text is told by the researcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in “%1” has no partner in its paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search for what challenges “%1” is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says %2. Its units and quotes come from %3 of %4 participants%5; re-read it against them, as silence is no disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “%1” differs from the category&apos;s name in the list, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “%1” differs from that of its category, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no meaning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant is known to speak in %1. Is it about the interaction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is in no code group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is in %2 code groups; their meanings may overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units of “%1” come from %2; the group may tell of one person rather than across participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units of “%1” come from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is about %2 times as long as most; it may hold several meanings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record has the id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 rests on no passage of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding rests on a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {start, end, text}, {text} or {from, to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end are whole numbers from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, from and to are words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a key other than start, end, text, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from and to belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from and to stand without start, end and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end does not lie behind its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stands both in the record and in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has a text besides the transcript it imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range lies in no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record it belongs to is not named or has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping with fields is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mapping is expected here, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is not </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` has a value of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds NUL characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a transcript in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown field stands in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/formats/records.md lists the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 stands in no %3; give it an `in`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`in` names a record that is not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`in` names a record of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected, and this is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands in itself, or too deep in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` names a record that is not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: `%3` names a record that is not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive is a folder, and this is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no study.yaml and is not an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds NUL characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names no turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, speaker, start ms, end ms and the first words stand with tabs between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start lies outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns stand in the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn&apos;s first words do not stand in the text behind the turn before it; correct them here, or remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash in a speaker key stands before t, n, r or a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times are whole milliseconds or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two braces open neither a quote nor a literal {{</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {{id}}, or {{}} for the braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range does not fit its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of `from` are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of `from` stand there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of `to` do not follow those of `from`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words stand there more than once; give start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end lies behind the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was the file cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds no anchors and aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values lie too deep within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a bracket or brace left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as an escape in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not readable as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cue can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line holds a start and an end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cues with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n NOTE block was left out|%n NOTE blocks were left out</source>
        <translation>
            <numerusform>%n NOTE block was left out</numerusform>
            <numerusform>%n NOTE blocks were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time line cannot be read; its text was kept without times|%n time lines cannot be read; their text was kept without times</source>
        <translation>
            <numerusform>%n time line cannot be read; its text was kept without times</numerusform>
            <numerusform>%n time lines cannot be read; their text was kept without times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch of text stands outside any cue; it was kept|%n stretches of text stand outside any cue; they were kept</source>
        <translation>
            <numerusform>%n stretch of text stands outside any cue; it was kept</numerusform>
            <numerusform>%n stretches of text stand outside any cue; they were kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue ends before it begins|%n cues end before they begin</source>
        <translation>
            <numerusform>%n cue ends before it begins</numerusform>
            <numerusform>%n cues end before they begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stretch of text was left out|%n hidden stretches of text were left out</source>
        <translation>
            <numerusform>%n hidden stretch of text was left out</numerusform>
            <numerusform>%n hidden stretches of text were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part of a formula was left out|%n parts of formulas were left out</source>
        <translation>
            <numerusform>%n part of a formula was left out</numerusform>
            <numerusform>%n parts of formulas were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked deletion was left out|%n tracked deletions were left out</source>
        <translation>
            <numerusform>%n tracked deletion was left out</numerusform>
            <numerusform>%n tracked deletions were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked insertion was accepted|%n tracked insertions were accepted</source>
        <translation>
            <numerusform>%n tracked insertion was accepted</numerusform>
            <numerusform>%n tracked insertions were accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text box was left out|%n text boxes were left out</source>
        <translation>
            <numerusform>%n text box was left out</numerusform>
            <numerusform>%n text boxes were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment was left out|%n comments were left out</source>
        <translation>
            <numerusform>%n comment was left out</numerusform>
            <numerusform>%n comments were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says that it is UTF-8 and holds bytes that are not; these are shown as U+FFFD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a UTF-16 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no byte order mark; it was read as UTF-16 by its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes are those of a binary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is not stated and was guessed as %1; please look at the special letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n half character (lone surrogate) was replaced by U+FFFD|%n half characters (lone surrogates) were replaced by U+FFFD</source>
        <translation>
            <numerusform>%n half character (lone surrogate) was replaced by U+FFFD</numerusform>
            <numerusform>%n half characters (lone surrogates) were replaced by U+FFFD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character was dropped|%n control characters were dropped</source>
        <translation>
            <numerusform>%n control character was dropped</numerusform>
            <numerusform>%n control characters were dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is protected by a password; please save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last group is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a document of an old Office program (before 2007); please save it as .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a presentation, not a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an OpenDocument or EPUB file, not a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a zip archive, not a document; please unpack it and import the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an XML file, not a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has 0 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table within a table was read as text of its cell|%n tables within tables were read as text of their cell</source>
        <translation>
            <numerusform>%n table within a table was read as text of its cell</numerusform>
            <numerusform>%n tables within tables were read as text of their cell</numerusform>
        </translation>
    </message>
    <message>
        <source>it declares a document type, which such a file never needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not well-formed XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened as a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory of the archive cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive holds a name that points outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip entry is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to more than 200 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a zip bomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size or checksum is not as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nonverbal remarks were taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names in the text and %2 in labels were replaced by pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 512 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no ordinary file, but a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of pseudonyms cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of pseudonyms is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name and its pseudonym are needed, as in `name = pseudonym`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has another pseudonym above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and time on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time and name on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold name and colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 table rows name a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 hold a name and a time, with the text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 hold a time and a name, with the text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a name in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a name and a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a name and a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a bold name and a colon and a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a bold name and a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a name and a colon and a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin with a name and a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label comes twice and no two labels come once each: no speaker was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 turns have a start time, %3 an end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters before the first label are front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 carry a number in the margin, which was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 labels look like variants of another speaker&apos;s; please confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 begin like a label that does not count as one (it comes once, or is no name); they stay in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of the recruitment log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a topic of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of a work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement of information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check by participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meaning unit in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded file is not the one that the record describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed; `sha256` and `bytes` say what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`content` has a value of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 64 letters, digits, _ or -; or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`content` is that of another embedded file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 embedded files are named and not part of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1: `speakers` or `speakerIs` have labels that the transcript lacks (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`import` says where the transcript lies in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript holds NUL characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names a quote that is not in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no quote </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1: its turns name speakers that `speakers` lacks (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turns stand both in the record and in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study.yaml is not the one that belongs to it; take the file away, or remove the line `records` from study.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn had moved and was found by its words|%n turns had moved and were found by their words</source>
        <translation>
            <numerusform>%n turn had moved and was found by its words</numerusform>
            <numerusform>%n turns had moved and were found by their words</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ranges had moved and were found by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line is not `format: kondensat-archive`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`version: 1` comes second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not read this version of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold the records that it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`records` says %1 and there are %2; either the file was cut off and another copy is needed, or it was edited by hand and this line is to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`records` has a value of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown key stands at the top of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`format: kondensat-archive` and `version: 1` come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 segments of a Whisper transcription, %2 with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not well-formed JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a JSON file, but no transcript of oTranscribe or Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cues name their speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file is no REFI-QDA project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no .qde file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds several .qde files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text was not UTF-8, which the standard asks for; please look through it|%n texts were not UTF-8, which the standard asks for; please look through them</source>
        <translation>
            <numerusform>%n text was not UTF-8, which the standard asks for; please look through it</numerusform>
            <numerusform>%n texts were not UTF-8, which the standard asks for; please look through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text was taken from its word-processor file, as its plain text is missing or empty|%n texts were taken from their word-processor files, as their plain texts are missing or empty</source>
        <translation>
            <numerusform>%n text was taken from its word-processor file, as its plain text is missing or empty</numerusform>
            <numerusform>%n texts were taken from their word-processor files, as their plain texts are missing or empty</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last character included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a REFI-QDA project nor a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project holds more than ten million parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study in a note cannot import transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note that holds the whole study was changed and cannot be read (%1, %2). Condensates and the other texts are memos, and what only that note holds is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the description of a project without its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the .qdpx file that holds both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit, code or participant was deleted in another program, and is gone|%n meaning units, codes or participants were deleted in another program, and are gone</source>
        <translation>
            <numerusform>%n meaning unit, code or participant was deleted in another program, and is gone</numerusform>
            <numerusform>%n meaning units, codes or participants were deleted in another program, and are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit, code or participant is not in the other program&apos;s file any more, and was kept as something rests on it|%n meaning units, codes or participants are not in the other program&apos;s file any more, and were kept as something rests on them</source>
        <translation>
            <numerusform>%n meaning unit, code or participant is not in the other program&apos;s file any more, and was kept as something rests on it</numerusform>
            <numerusform>%n meaning units, codes or participants are not in the other program&apos;s file any more, and were kept as something rests on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn of a speaker was not found again in its changed text|%n turns of speakers were not found again in their changed texts</source>
        <translation>
            <numerusform>%n turn of a speaker was not found again in its changed text</numerusform>
            <numerusform>%n turns of speakers were not found again in their changed texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit, link or quote has lost its words in a changed text, and is left out; bound quotes keep their wording|%n meaning units, links or quotes have lost their words in changed texts, and are left out; bound quotes keep their wording</source>
        <translation>
            <numerusform>%n meaning unit, link or quote has lost its words in a changed text, and is left out; bound quotes keep their wording</numerusform>
            <numerusform>%n meaning units, links or quotes have lost their words in changed texts, and are left out; bound quotes keep their wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference to what is gone was left out|%n references to what is gone were left out</source>
        <translation>
            <numerusform>%n reference to what is gone was left out</numerusform>
            <numerusform>%n references to what is gone were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing (a map of codes and the like) is left out|%n drawings (maps of codes and the like) are left out</source>
        <translation>
            <numerusform>%n drawing (a map of codes and the like) is left out</numerusform>
            <numerusform>%n drawings (maps of codes and the like) are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour was not written as the standard asks, and was read as well as may be|%n colours were not written as the standard asks, and were read as well as may be</source>
        <translation>
            <numerusform>%n colour was not written as the standard asks, and was read as well as may be</numerusform>
            <numerusform>%n colours were not written as the standard asks, and were read as well as may be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part that the standard does not know is left out|%n parts that the standard does not know are left out</source>
        <translation>
            <numerusform>%n part that the standard does not know is left out</numerusform>
            <numerusform>%n parts that the standard does not know are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing was changed in another program, and was taken over|%n things were changed in another program, and were taken over</source>
        <translation>
            <numerusform>%n thing was changed in another program, and was taken over</numerusform>
            <numerusform>%n things were changed in another program, and were taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part had the GUID of another|%n parts had the GUID of another</source>
        <translation>
            <numerusform>%n part had the GUID of another</numerusform>
            <numerusform>%n parts had the GUID of another</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code was nested more than two deep, and is a subgroup named with its path|%n codes were nested more than two deep, and are subgroups named with their paths</source>
        <translation>
            <numerusform>%n code was nested more than two deep, and is a subgroup named with its path</numerusform>
            <numerusform>%n codes were nested more than two deep, and are subgroups named with their paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant had codes of their own, which are left out|%n participants had codes of their own, which are left out</source>
        <translation>
            <numerusform>%n participant had codes of their own, which are left out</numerusform>
            <numerusform>%n participants had codes of their own, which are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note was about several things, and is a memo about the first|%n notes were about several things, and are memos about the first</source>
        <translation>
            <numerusform>%n note was about several things, and is a memo about the first</numerusform>
            <numerusform>%n notes were about several things, and are memos about the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding within notes is left out|%n codings within notes are left out</source>
        <translation>
            <numerusform>%n coding within notes is left out</numerusform>
            <numerusform>%n codings within notes are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Description of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link between parts is kept as a line in a memo|%n links between parts are kept as lines in a memo</source>
        <translation>
            <numerusform>%n link between parts is kept as a line in a memo</numerusform>
            <numerusform>%n links between parts are kept as lines in a memo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set is kept as a line in a memo|%n sets are kept as lines in a memo</source>
        <translation>
            <numerusform>%n set is kept as a line in a memo</numerusform>
            <numerusform>%n sets are kept as lines in a memo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text in the file is damaged or too large|%n texts in the file are damaged or too large</source>
        <translation>
            <numerusform>%n text in the file is damaged or too large</numerusform>
            <numerusform>%n texts in the file are damaged or too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text lies outside the file or is missing from it, and is left out with its passages|%n texts lie outside the file or are missing from it, and are left out with their passages</source>
        <translation>
            <numerusform>%n text lies outside the file or is missing from it, and is left out with its passages</numerusform>
            <numerusform>%n texts lie outside the file or are missing from it, and are left out with their passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is empty in the file, though passages in it were coded. NVivo for Mac writes such files; export the project with NVivo for Windows|%n texts are empty in the file, though passages in them were coded. NVivo for Mac writes such files; export the project with NVivo for Windows</source>
        <translation>
            <numerusform>%n text is empty in the file, though passages in it were coded. NVivo for Mac writes such files; export the project with NVivo for Windows</numerusform>
            <numerusform>%n texts are empty in the file, though passages in them were coded. NVivo for Mac writes such files; export the project with NVivo for Windows</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions were read as %1, as that fits the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts do not tell for certain how the other program counts positions; please look at the ends of some meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recording or picture is too large to be kept in the study, and stays in the other file|%n recordings or pictures are too large to be kept in the study, and stay in the other file</source>
        <translation>
            <numerusform>%n recording or picture is too large to be kept in the study, and stays in the other file</numerusform>
            <numerusform>%n recordings or pictures are too large to be kept in the study, and stay in the other file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording or picture in the file is damaged, and is left out|%n recordings or pictures in the file are damaged, and are left out</source>
        <translation>
            <numerusform>%n recording or picture in the file is damaged, and is left out</numerusform>
            <numerusform>%n recordings or pictures in the file are damaged, and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture, PDF or recording is kept as a file beside the study, and is not shown|%n pictures, PDFs or recordings are kept as files beside the study, and are not shown</source>
        <translation>
            <numerusform>%n picture, PDF or recording is kept as a file beside the study, and is not shown</numerusform>
            <numerusform>%n pictures, PDFs or recordings are kept as files beside the study, and are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording or picture lies outside the file, and is only named|%n recordings or pictures lie outside the file, and are only named</source>
        <translation>
            <numerusform>%n recording or picture lies outside the file, and is only named</numerusform>
            <numerusform>%n recordings or pictures lie outside the file, and are only named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text was coded as a whole, and is one long meaning unit|%n texts were coded as a whole, and are long meaning units</source>
        <translation>
            <numerusform>%n text was coded as a whole, and is one long meaning unit</numerusform>
            <numerusform>%n texts were coded as a whole, and are long meaning units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage has no length, and is left out|%n passages have no length, and are left out</source>
        <translation>
            <numerusform>%n passage has no length, and is left out</numerusform>
            <numerusform>%n passages have no length, and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage lies outside its text, and is left out|%n passages lie outside their texts, and are left out</source>
        <translation>
            <numerusform>%n passage lies outside its text, and is left out</numerusform>
            <numerusform>%n passages lie outside their texts, and are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on a passage that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage did not hold the words that its name repeats, and was found by them|%n passages did not hold the words that their names repeat, and were found by them</source>
        <translation>
            <numerusform>%n passage did not hold the words that its name repeats, and was found by them</numerusform>
            <numerusform>%n passages did not hold the words that their names repeat, and were found by them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage does not hold the words that its name repeats; please look at it|%n passages do not hold the words that their names repeat; please look at them</source>
        <translation>
            <numerusform>%n passage does not hold the words that its name repeats; please look at it</numerusform>
            <numerusform>%n passages do not hold the words that their names repeat; please look at them</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n coding names a code that is not in the file, and is left out|%n codings name codes that are not in the file, and are left out</source>
        <translation>
            <numerusform>%n coding names a code that is not in the file, and is left out</numerusform>
            <numerusform>%n codings name codes that are not in the file, and are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no code groups yet, so there is no codebook to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A codebook holds the code groups and subgroups with their descriptions and colours, and nothing else of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondensat: the whole study as text. Leave it as it is, so that nothing is lost on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who can open the file can read it: transcripts, participants and notes stand in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs show texts, code groups, meaning units, participants and notes. Speakers and times of turns, links between sentences and meaning units, bound quotes, reasons for setting aside, consent, sessions and the rest of the record stand in one note as text; leave that note in the project, so that they are there when it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meaning unit is in no code group; some programs drop such a passage|%n meaning units are in no code group; some programs drop such passages</source>
        <translation>
            <numerusform>%n meaning unit is in no code group; some programs drop such a passage</numerusform>
            <numerusform>%n meaning units are in no code group; some programs drop such passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference to removed records was left out|%n references to removed records were left out</source>
        <translation>
            <numerusform>%n reference to removed records was left out</numerusform>
            <numerusform>%n references to removed records were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range whose words are gone was left out|%n ranges whose words are gone were left out</source>
        <translation>
            <numerusform>%n range whose words are gone was left out</numerusform>
            <numerusform>%n ranges whose words are gone were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text held half characters, which were replaced by U+FFFD|%n texts held half characters, which were replaced by U+FFFD</source>
        <translation>
            <numerusform>%n text held half characters, which were replaced by U+FFFD</numerusform>
            <numerusform>%n texts held half characters, which were replaced by U+FFFD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded file travels along that other programs do not show|%n embedded files travel along that other programs do not show</source>
        <translation>
            <numerusform>%n embedded file travels along that other programs do not show</numerusform>
            <numerusform>%n embedded files travel along that other programs do not show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded file is named and not part of the file|%n embedded files are named and not part of the file</source>
        <translation>
            <numerusform>%n embedded file is named and not part of the file</numerusform>
            <numerusform>%n embedded files are named and not part of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preliminary themes of %n researcher were left out, who has not shared them yet|The preliminary themes of %n researchers were left out, who have not shared them yet</source>
        <translation>
            <numerusform>The preliminary themes of %n researcher were left out, who has not shared them yet</numerusform>
            <numerusform>The preliminary themes of %n researchers were left out, who have not shared them yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note is referred to and missing|%n notes are referred to and missing</source>
        <translation>
            <numerusform>%n note is referred to and missing</numerusform>
            <numerusform>%n notes are referred to and missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote or endnote stands at the end of the text, and its number where it belongs|%n footnotes and endnotes stand at the end of the text, and their numbers where they belong</source>
        <translation>
            <numerusform>%n footnote or endnote stands at the end of the text, and its number where it belongs</numerusform>
            <numerusform>%n footnotes and endnotes stand at the end of the text, and their numbers where they belong</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF has %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF has more than %1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages are pictures without text (a scan); please have its text recognised first, or save the transcript as .docx or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF holds no paragraphs, only places of letters: they were put together by the shape of the lines; please look through the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running head or page number was left out|%n running heads and page numbers were left out</source>
        <translation>
            <numerusform>%n running head or page number was left out</numerusform>
            <numerusform>%n running heads and page numbers were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number in the margin was left out|%n numbers in the margin were left out</source>
        <translation>
            <numerusform>%n number in the margin was left out</numerusform>
            <numerusform>%n numbers in the margin were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hyphen at the end of a line was taken out|%n hyphens at the ends of lines were taken out</source>
        <translation>
            <numerusform>%n hyphen at the end of a line was taken out</numerusform>
            <numerusform>%n hyphens at the ends of lines were taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page holds no text|%n pages hold no text</source>
        <translation>
            <numerusform>%n page holds no text</numerusform>
            <numerusform>%n pages hold no text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet was left out|%n hidden sheets were left out</source>
        <translation>
            <numerusform>%n hidden sheet was left out</numerusform>
            <numerusform>%n hidden sheets were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sheet was left out|%n further sheets were left out</source>
        <translation>
            <numerusform>%n further sheet was left out</numerusform>
            <numerusform>%n further sheets were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table holds more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file holds no data.qda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a project of QualCoder nor one of Taguette</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment hangs at no word of the talk and was left out|%n comments hang at no words of the talk and were left out</source>
        <translation>
            <numerusform>%n comment hangs at no word of the talk and was left out</numerusform>
            <numerusform>%n comments hang at no words of the talk and were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>A csv file holds one table; name it, or write all of them as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has no room for so many rows or columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text was longer than a cell of a spreadsheet can hold, and was cut|%n texts were longer than a cell of a spreadsheet can hold, and were cut</source>
        <translation>
            <numerusform>%n text was longer than a cell of a spreadsheet can hold, and was cut</numerusform>
            <numerusform>%n texts were longer than a cell of a spreadsheet can hold, and were cut</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: the words that it hangs at are not in the transcript as it is here, or stand there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: the unit in its place has the code “%2” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such transcript, or it has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” go to the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says what the participants are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the one with their published ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant withdrew or was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record was removed from the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several participants of the study are called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row is of the same record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole number; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of accepted, declined, no answer, dropped out; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no participant is called so, or several are; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date that can be told for certain; kept as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no .xlsx spreadsheet; please save it as .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a workbook with a password, or of an old Office program (before 2007); please save it as .xlsx, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording that is kept in the study was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not in the study any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was kept in the study is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF asks for more memory or time than a transcript needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits are %1 MB and %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no memory left to read a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: every search reads all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condensate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is written as .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage that was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being written by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression; it is sought letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is read up to its first %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“OR” stands between two words; one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“NEAR” stands between two words; one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus sign stands directly before what is to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets within brackets; some are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed; it ends with the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“NEAR/” is followed by a number of words; ten is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs are not searched for; only words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the phrase ends with the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”; it is read as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands behind “%1:”; it is read as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this study is called “%1” in the field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages like these need a search index, and this study is too long for one in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was opened to search only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n original file of a document is kept beside the study, and is not shown|%n original files of documents are kept beside the study, and are not shown</source>
        <translation>
            <numerusform>%n original file of a document is kept beside the study, and is not shown</numerusform>
            <numerusform>%n original files of documents are kept beside the study, and are not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selections.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mark in a picture, PDF or recording is left out, as there are too many|%n marks in pictures, PDFs or recordings are left out, as there are too many</source>
        <translation>
            <numerusform>%n mark in a picture, PDF or recording is left out, as there are too many</numerusform>
            <numerusform>%n marks in pictures, PDFs or recordings are left out, as there are too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region of a picture is kept in an attachment, and is not shown|%n regions of pictures are kept in attachments, and are not shown</source>
        <translation>
            <numerusform>%n region of a picture is kept in an attachment, and is not shown</numerusform>
            <numerusform>%n regions of pictures are kept in attachments, and are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region of a PDF is kept in an attachment, and is not shown|%n regions of PDFs are kept in attachments, and are not shown</source>
        <translation>
            <numerusform>%n region of a PDF is kept in an attachment, and is not shown</numerusform>
            <numerusform>%n regions of PDFs are kept in attachments, and are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch of a recording is kept in an attachment, and is not shown|%n stretches of recordings are kept in attachments, and are not shown</source>
        <translation>
            <numerusform>%n stretch of a recording is kept in an attachment, and is not shown</numerusform>
            <numerusform>%n stretches of recordings are kept in attachments, and are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding of a whole picture, PDF or recording is kept in an attachment, and is not shown|%n codings of whole pictures, PDFs or recordings are kept in attachments, and are not shown</source>
        <translation>
            <numerusform>%n coding of a whole picture, PDF or recording is kept in an attachment, and is not shown</numerusform>
            <numerusform>%n codings of whole pictures, PDFs or recordings are kept in attachments, and are not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: identifier %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered identifier stands in %n place; nothing was written|Registered identifiers stand in %n places; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registered identifier stands in %n place and was written all the same|registered identifiers stand in %n places and were written all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searched for identifiers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searched for identifiers: %n more part|not searched for identifiers: %n more parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier is one of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier needs words by which it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are in the register already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier needs letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudonym looks like a registered word or a form of one, and would itself be found; choose one that begins otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds no such identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n word may be a form of a registered identifier and was left as it is|%n words may be forms of registered identifiers and were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original cannot be embedded while identifiers in it are replaced, since it holds them; nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers was changed or damaged; take a copy of it from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a register of identifiers already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers is of a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register of identifiers belongs to another study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the register of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers was changed by somebody else; open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers could not be written; what was there before is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the pages (properties, outline, descriptions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute %1 of %2, line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no such milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no milestone &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant table shows values that fewer than %1 participants share together: %2; leave a column out, or put broader values on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2, of which the records have no number; it is printed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says “%2”; written as {%3} the number would follow the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says “%2”, while the records have %3; written as {%4} the number would follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template was not used: a Word document gives its styles to .docx files, an OpenDocument text to .odt files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this study does not reach back to the milestone &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels of quotes show what fewer than %1 participants share (%2) of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meaning units cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are found only as they are written, in no other form, in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” is read as a word; “OR”, in capitals, asks for one of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star stands behind the beginning of a word, for all that begin so; other signs stand for no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quotation marks and beside NEAR words are found only as they are typed; with a star behind them, with other endings, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files that are packed into the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands outside the pages of the PDF is packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” is not for the public; those that are: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenlandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStudy</name>
    <message>
        <source>Cancelled; no study was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is not installed with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning unit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subgroup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, transcript, participant, code group or meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of the recruitment log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation to a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of the interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic of the interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question of the interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of a work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflexive note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement of information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to a point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage that was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who takes part in the study belongs here: credentials, work, experience, and what readers should know of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 0000-0002-1825-0097.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As journals ask for it: conception, interviews, analysis, writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words; empty where somebody took no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudonymous id that is published, such as F1d. Never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team; it is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who was asked belongs here, also those who declined, with the reason they gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names: “nurse, clinic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many this row stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant, where somebody accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each interview, focus group or observation belongs here, with place, date and who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview, by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview, online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus group, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus group, online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what it was, then how: “interview, in person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “none” where nobody else was there; empty means that nobody wrote it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” where nobody interpreted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down straight after the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piloted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this version was tried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in this version, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts and notes come in by “Import”; here you keep who checked and pseudonymised them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down about the work on this source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each participant’s consent belongs here, once there are participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form, and which version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the participant withdrew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the withdrawal covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a researcher knew a participant before the study belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they knew each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Total impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Condensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconceptions before the analysis and reflections along the way belong here, each under its researcher’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preconception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the material holds enough to answer the question is judged three times: at planning, during and after data collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From narrow (fewer participants are enough) to broad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From dense (participants with much to tell) to sparse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From applied to not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From strong to weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a single case to across cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grounds for this judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows for the number of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals, exemptions and notifications belong here, each with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid for the study belongs here, and which part they had in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done by a certain day belongs here: delete recordings, destroy the key, archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use of the material for a question of its own belongs here: a paper, a thesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for agreement figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: they are off, as usual. The method works by discussion; write here why a journal or team asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that decides what is a meaning unit belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance to it is what makes a stretch of text a meaning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the latest date is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a few transcripts were analysed before the next were made, each such round belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time that transcripts or findings were shown to participants belongs here, with what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone names the study as it is now, so that you can come back to it: submitted, revision 1, accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report says of the study as a whole. Under each field stands the checklist item that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the researchers are, and what readers should know of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the id that is published. Real names are never in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the attribute, such as “profession”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who was asked, a row each or a row for several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, focus groups and observations: when, where, with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each participant agreed to. Approvals stand under “Funding and approvals”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflexivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the researchers brought along, and what the work did with it. Each member’s own characteristics stand under “Team”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconceptions and reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knew whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five judgements in place of saturation, without a score (Malterud, Siersma, Guassora 2016): the more power the material holds, the fewer participants are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether participants saw transcripts or findings, and what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection and planned dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the data, and what has to be done by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding and approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid, and who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “submitted”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and headings are published in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, in the order of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, and why the study was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation and theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How participants were approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all sessions have in common; places of single sessions belong to these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who transcribed, and by which conventions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How texts were translated, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation of themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How findings follow from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor themes and diverging cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of AI tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For transcription, translation, analysis or writing; say so, too, when none was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What participants were told about the researchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship before the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation, or why it was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback from participants on the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible for the personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground personal data are processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where recordings, transcripts and consent forms are kept, and who has access. The key of names is never in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else handles the data, and under which agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1, total impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2, meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3, condensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4, synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who took part belongs here, under the id that is published; rows can be pasted from a spreadsheet or come from a file of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each comment of a reviewer or editor belongs here, with your answer and what it rests on. Paste them from the letter, a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers&apos; comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal asked and what you answered. Export → Table → Responses writes the table that goes back with the revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of the study with a name: submitted, revision 1, accepted. What changed since, or from one to another, is listed on the report page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, places, workplaces and dates that could tell who somebody is, and the pseudonyms that take their place. They are kept apart, in a sealed file beside the study, and are part of no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextHint</name>
    <message>
        <source>No condensate backs this paragraph yet. Tick the ones it rests on under Condensates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First person: an analytic text is told by the researcher, in the third person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for many: re-read it against its units. Silence is no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph that nothing backs|%n paragraphs that nothing backs</source>
        <translation>
            <numerusform>%n paragraph that nothing backs</numerusform>
            <numerusform>%n paragraphs that nothing backs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place in the first person|%n places in the first person</source>
        <translation>
            <numerusform>%n place in the first person</numerusform>
            <numerusform>%n places in the first person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording that speaks for many|%n wordings that speak for many</source>
        <translation>
            <numerusform>%n wording that speaks for many</numerusform>
            <numerusform>%n wordings that speak for many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Title of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::AnalysesSection</name>
    <message>
        <source>Research questions and analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each analysis has its own question, preliminary themes, meaning units and findings; participants and transcripts are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research question in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on this analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources, also those that come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::BoardView</name>
    <message>
        <source>Subgroups are nuances within one code group. Two or three are common, up to five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in a subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the tray (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit of this group has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside. Letting go is analysis: press Delete on a card and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag cards here, or choose some and press this column&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroup “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Why is this unit set aside from “%1”?|Why are these %n units set aside from “%1”?</source>
        <translation>
            <numerusform>Why is this unit set aside from “%1”?</numerusform>
            <numerusform>Why are these %n units set aside from “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CacheLine</name>
    <message>
        <source>Keep it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the search index lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is sealed: its search index is kept in memory and never on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of this study lies on this computer, in the folder below. It holds every word of the study, readable to whoever can read your files. Kept in memory only, it is deleted there, and made anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the search index of this study be kept on this computer, in the folder below? It would hold every word of the study, readable to whoever can read your files; searching is ready at once then. In memory, nothing of it is written, and it is made anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CardBook</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, turn %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this unit are no longer in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subgroup “%1” is set aside: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CardDelegate</name>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CardList</name>
    <message>
        <source>%1 cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CardModel</name>
    <message>
        <source>used in the condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CategoryView</name>
    <message>
        <source>No search on record. Look on purpose for what speaks against this category, and keep what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts to re-read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: the message, as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list of themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from these code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches for what challenges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code groups yet: they are made in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part here and speaks in no unit of this category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again against this category. Those that hold nothing of it come first: what did it miss there? Each opens to the passages in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last passage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CellDelegate</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ChecklistDetail</name>
    <message>
        <source>Checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer goes before what the records say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here goes before what the records say. Empty fields leave it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the records have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, where it is not reported or does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1, as you gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”, as you gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ChecklistModel</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ChecklistView</name>
    <message>
        <source>Nothing is missing: every item is reported or does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Column</name>
    <message>
        <source>What can be done with this subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroup menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 to move chosen cards here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CommentList</name>
    <message>
        <source>Make meaning units of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a code group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and highlights from Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment&apos;s words become the code of its unit, its author the researcher, a reply a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose codes in the list first; several with Shift or Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group, or the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ComparisonView</name>
    <message>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensates and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins or ends elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(words not told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones name moments of the study: submitted, revision 1, accepted. Add one under Study → Milestones, or after an export, and what changed since is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing two moments of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference|%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken out of a transcript is not told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not told: somebody who speaks in them withdrew or does not want to be quoted, or they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came|%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went|%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>numbers of units, and how many came and went</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with more or fewer units|%n with more or fewer units</source>
        <translation>
            <numerusform>%n with more or fewer units</numerusform>
            <numerusform>%n with more or fewer units</numerusform>
        </translation>
    </message>
    <message>
        <source>What rests on nobody but participants who withdrew or do not want to be quoted is not told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CondensateCards</name>
    <message>
        <source>Rests on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph rests on the condensate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph in hand rests on this condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condensate yet: they are written in step 3, one for each subgroup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph to say what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CondensateEdit</name>
    <message>
        <source>Show where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this sentence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CondensatePanel</name>
    <message>
        <source>Condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the condensate as it stands, with what it rests on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from one rich unit, or write in the first person, as if one participant told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word|%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told in the first person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence without a unit.|%n sentences without a unit.</source>
        <translation>
            <numerusform>%n sentence without a unit.</numerusform>
            <numerusform>%n sentences without a unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit not used yet.|%n units not used yet.</source>
        <translation>
            <numerusform>%n unit not used yet.</numerusform>
            <numerusform>%n units not used yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another look. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in since it was confirmed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other words now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its units differ from when it was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its units differ from when it was confirmed, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More differs that cannot be told unit by unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote: show its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote, because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this quote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this gold quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CondensationPage</name>
    <message>
        <source>Previous code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-aside tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards to the column on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards to the column on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cards out of their subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards to column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cards down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cards aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring cards back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in context (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename subgroup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move subgroup to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move subgroup to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set subgroup aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “%1” set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroup removed; its units are in no subgroup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card into a subgroup first; its condensate can then begin from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one rich card to begin from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condensate has words already; send more to it with Ctrl+Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose and confirm links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm condensate: it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensate confirmed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the selected words, or the whole card, to the condensate with their link (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link cards to the sentence, or unlink them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the sentence comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column whose condensate the words shall go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words lie outside of the meaning unit; they were sent without a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card whose words shall be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the condensate, then choose the cards it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one card for the gold quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gold quote belongs to a subgroup: move the card into one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote picked; the pen below the condensate keeps the reason for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this nuance of the code group called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code group on the board (Ctrl+Page Up and Ctrl+Page Down go through them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cards with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cards by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups are made in step 2, from meaning units. One at a time they are condensed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meaning unit is in this code group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subgroup; two or three are common, up to five|%n subgroups; two or three are common, up to five</source>
        <translation>
            <numerusform>%n subgroup; two or three are common, up to five</numerusform>
            <numerusform>%n subgroups; two or three are common, up to five</numerusform>
        </translation>
    </message>
    <message>
        <source>No meaning unit backs this sentence yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ContextPane</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::CorrectionEditor</name>
    <message>
        <source>Words of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the correction, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript changed while you were correcting it. Your words are still here: copy them, press Escape, and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::DiscussionPanel</name>
    <message>
        <source>Record of the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed, who held what, what you decided and why: kept here for whoever asks how the themes came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there, and what each held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was about the team&apos;s list as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and what was proposed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::DispersionView</name>
    <message>
        <source>%1: %2</source>
        <comment>source, number of times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ErasePanel</name>
    <message>
        <source>This cannot be taken back, here or in copies that are merged later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept in the history; name nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for every place, also in what was taken back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something typed could not be written; look at that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what would be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left in the study, nor in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach, for you to see to:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place, with all earlier versions of it, is destroyed.|%n places, with all earlier versions of them, are destroyed.</source>
        <translation>
            <numerusform>%n place, with all earlier versions of it, is destroyed.</numerusform>
            <numerusform>%n places, with all earlier versions of them, are destroyed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In records, by kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recording kept in the study is destroyed.|%n recordings kept in the study are destroyed.</source>
        <translation>
            <numerusform>%n recording kept in the study is destroyed.</numerusform>
            <numerusform>%n recordings kept in the study are destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file kept in the study goes as a whole, as it cannot be searched for certain.|%n files kept in the study go as a whole, as they cannot be searched for certain.</source>
        <translation>
            <numerusform>%n file kept in the study goes as a whole, as it cannot be searched for certain.</numerusform>
            <numerusform>%n files kept in the study go as a whole, as they cannot be searched for certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup on this computer is deleted.|%n backups on this computer are deleted.</source>
        <translation>
            <numerusform>%n backup on this computer is deleted.</numerusform>
            <numerusform>%n backups on this computer are deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>copies of the study elsewhere, until they are merged with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ExportDoor</name>
    <message>
        <source>While it is open, every file is searched for names, places and dates before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it unsearched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of registered identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put pseudonyms in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is not meant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers is closed. Open it, so that %1 is searched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not searched for registered identifiers, since the register is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A registered identifier stands in %n place:|Registered identifiers stand in %n places:</source>
        <translation>
            <numerusform>A registered identifier stands in %n place:</numerusform>
            <numerusform>Registered identifiers stand in %n places:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever reads the file can learn who somebody is, in %n place. That it went out is noted in the register, with its name and this number.|Whoever reads the file can learn who somebody is, in %n places. That it went out is noted in the register, with its name and this number.</source>
        <translation>
            <numerusform>Whoever reads the file can learn who somebody is, in %n place. That it went out is noted in the register, with its name and this number.</numerusform>
            <numerusform>Whoever reads the file can learn who somebody is, in %n places. That it went out is noted in the register, with its name and this number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ExportStrip</name>
    <message>
        <source>Word (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice (.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of participants and code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report contains participants’ words: pass it on only to people who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table contains participants’ words: pass it on only to people who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars of participants may tell who they are: pass the table on with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds all transcripts, and its history what was changed or taken back, readable by anyone who gets the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive holds all transcripts, readable by anyone who gets the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this moment called (submitted, revision 1…)? The file is kept with it in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this moment called (submitted, revision 1…)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project (.qdpx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook (.qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project for NVivo, ATLAS.ti, MAXQDA, QualCoder and others holds all transcripts and notes, readable by anyone who gets the file; a codebook holds the code groups alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tables contain participants’ words: pass them on only to people who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transcript with its meaning units as comments, for whoever works in Word. It is readable by anyone who gets the file. Import it again, and the comments that are new become meaning units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript with comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As journals ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item, question, section and page, without the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses to reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and subthemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the themes came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each paragraph unfolds into condensates, meaning units with codes, and passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what participants said but the published quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a turn around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With three turns around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a page for the public shows: no reasons of single people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed is told with participants’ words: pass it on only to people who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::FacetsModel</name>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes and written texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condensates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, value, number of hits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::FindBar</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Finder</name>
    <message>
        <source>The choice about the search index could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::GroupChips</name>
    <message>
        <source>In no code group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::GroupModel</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::GroupPanel</name>
    <message>
        <source>Code groups gather the meaning units that belong together. Make one, then select words in the transcript and press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups gather the meaning units that belong together. They start from the preliminary themes that you agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code group up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the code group down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press a key. F2 renames, Alt+Up and Alt+Down move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs here, and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code group&apos;s key is a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “%1” set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::GuideModel</name>
    <message>
        <source>Guide without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::GuideSection</name>
    <message>
        <source>Interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and questions, a version each time that they changed. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that sessions followed belong here, topic by topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guide first; the topic becomes its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic first; the question becomes its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the guide that the new version starts from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::HistoryPanel</name>
    <message>
        <source>%1 (erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the chosen change, whenever it was made; what was changed again since stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The latest change is shown; the command line lists all.|The latest %n changes are shown; the command line lists all.</source>
        <translation>
            <numerusform>The latest change is shown; the command line lists all.</numerusform>
            <numerusform>The latest %n changes are shown; the command line lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::HitsModel</name>
    <message>
        <source>code of a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where a hit stands, and the kind of text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::IdentifierBook</name>
    <message>
        <source>Somebody else has changed the register meanwhile. It is shown as it is now; please make your change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was closed meanwhile; its passphrase is the one from before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::IdentifierForm</name>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is mostly written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one it is only searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames; other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons stand between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only looks like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings, with their capitals, that are other words; semicolons stand between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it could give away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::IdentifiersView</name>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study has no register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open, what it holds is shown here, transcripts that come in get its pseudonyms, and every file that goes out is searched before it is written. It closes with the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, transcripts that come in get its pseudonyms, and every file that goes out is searched before it is written. It has a passphrase of its own. There is no recovery key: if the passphrase is lost, so is the register, and it has to be made anew. Who needs no names need not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase of the register. There is no recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing it takes about a second. With Escape it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is the one from before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ImportChoices</name>
    <message>
        <source>The files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of them is kept in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to replace before anything is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name in the text and press P, or type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files have this session and language now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as “%1”; tick it to import it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word|%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies hold the names that are replaced in the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are still heard in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “%1” that was written for Word. The transcript stays as it is; new comments become meaning units in it, and new replies memos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment is a meaning unit already.|%n comments are meaning units already.</source>
        <translation>
            <numerusform>%n comment is a meaning unit already.</numerusform>
            <numerusform>%n comments are meaning units already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered identifiers get their pseudonyms, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers is closed; what it knows is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the files can be kept, since they hold what the register replaces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ImportPreview</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file…|Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.

Open it in the program it comes from, save it as a text or Word document, and import that. The other files can come in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n transcript|Import %n transcripts</source>
        <translation>
            <numerusform>Import %n transcript</numerusform>
            <numerusform>Import %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n recording|Import %n recordings</source>
        <translation>
            <numerusform>Import %n recording</numerusform>
            <numerusform>Import %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n recording| and %n recordings</source>
        <translation>
            <numerusform> and %n recording</numerusform>
            <numerusform> and %n recordings</numerusform>
        </translation>
    </message>
    <message>
        <source>The study can only be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file cannot be read; choose it in the list to see why.|%n files cannot be read; choose them in the list to see why.</source>
        <translation>
            <numerusform>%n file cannot be read; choose it in the list to see why.</numerusform>
            <numerusform>%n files cannot be read; choose them in the list to see why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n transcript|Imported %n transcripts</source>
        <translation>
            <numerusform>Imported %n transcript</numerusform>
            <numerusform>Imported %n transcripts</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings are with their transcripts now; see Study, Sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and the new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new comments are meaning units now, and replies memos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ImpressionPage</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the team&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the chosen theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my list to myself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other researchers will see your list with its notes, and what you add to it from now on. You can keep it to yourself again, but not what they have read by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::IncomingList</name>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speakers recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n speaker|%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, something to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording; choose its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording of %1, which does not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new comment|%n new comments</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in a copy of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Inquiry</name>
    <message>
        <source>The expression takes too long in some passages; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is too long for an index in memory: every search reads all texts, and hits are not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Inspector</name>
    <message>
        <source>Beside the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::KeyedFields</name>
    <message>
        <source>Add an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the attribute, such as “profession”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the task, such as “supervision”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::KeywordsModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::KeywordsView</name>
    <message>
        <source>Words in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 hits; narrow the search down to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::LikenessView</name>
    <message>
        <source>Passages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants who never speak in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked passages that share the words by which these meaning units differ from the rest. They are to be read where they stand: a word in common is no reason yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no meaning unit to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an index, and this study is too long for one in memory. It can be kept on this computer: “Where the search index lies…” in Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for passages unlike a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was found that has not been marked, or read and left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never speak in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as a meaning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left; it is not offered again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages unlike the meaning units of “%1”, close to them in the same conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: the category has it under its searches, in step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these passages were like is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being made; then such passages are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked passages that share the words by which it differs from the rest, to be read where they stand. To leave some for good, make it a meaning unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said or written close to these meaning units and is none of them: first what shares least with them. Does it challenge the category?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an index, and this study is too long for one in memory. It is sealed, so that none may be kept on this computer: here passages can be searched for, but not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; and participants who never speak in it: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::LinksPane</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences and their meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked; no longer in this subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, shares: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other units of this subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm links|Confirm links of %n sentences</source>
        <translation>
            <numerusform>Confirm links</numerusform>
            <numerusform>Confirm links of %n sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>The condensate has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what a sentence does not come from, then confirm all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links stand as confirmed. Tick or untick units to change them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ListDelegate</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ListsView</name>
    <message>
        <source>Taken into “%1” of the negotiated list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The researchers&apos; lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shared a list yet. Each researcher reads alone first; then the lists come together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to eight themes are common. Take them over from the lists, or write them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the one theme of these %1 called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the team&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::LookPanel</name>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MainWindow</name>
    <message>
        <source>Open a study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondensat studies (*.kondensat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Kondensat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Kondensat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.odt *.rtf *.txt *.md *.pdf *.html *.htm *.vtt *.srt *.otr *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ManuscriptView</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, from a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, in no transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed beyond the quote policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a participant&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a manuscript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the manuscript changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manuscript that comes back from co-authors or a journal (.docx, .odt, .pdf) is compared with the study: quotes, headings and sentences of the findings, and where each item of the checklist is answered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscripts (*.docx *.odt *.pdf *.rtf *.html *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the manuscript with the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuscript could not be compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quotes stand there as the study has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all as in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every item is answered in the manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item is not found in the manuscript|%n items are not found in the manuscript</source>
        <translation>
            <numerusform>%n item is not found in the manuscript</numerusform>
            <numerusform>%n items are not found in the manuscript</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuscript gives it to %1; in the transcript %2 speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing beside it says who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are in %1. Bind it as a quote, so that it leads back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript of this analysis holds these words. Quotes in translation are found only where they are bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the study backs this wording. Take it over where it belongs and link it, or ask for the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the records: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manuscript does not say so in words that are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has these places already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say where its pages begin; save it as PDF, or once in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not searched for registered identifiers, since the register is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands a form of it, or a part. If it is meant, put the pseudonym in its place before the manuscript goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands here. Put the pseudonym in its place before the manuscript goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes section, page and line of each item into the checklist, where you have not written them yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overruled by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the checklist somebody has put another place: %1. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has the manuscript&apos;s sections, pages and lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MaterialPanel</name>
    <message>
        <source>Condensates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quotes and meaning units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MatrixModel</name>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meaning unit|%1: %n meaning units</source>
        <translation>
            <numerusform>%1: %n meaning unit</numerusform>
            <numerusform>%1: %n meaning units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MatrixView</name>
    <message>
        <source>Finding out who spoke in which code group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark opens the meaning units behind it. A click on a unit shows it in its transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of participants and code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix shows which participants speak in which code group, once there are both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meaning unit here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MemosPanel</name>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo about what is chosen (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts about what is chosen belong here: doubts, ideas, what to ask the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::NameList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may be names (others may have slipped through):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table or text file with a name and its pseudonym on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of names and pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took over %n name.|Took over %n names.</source>
        <translation>
            <numerusform>Took over %n name.</numerusform>
            <numerusform>Took over %n names.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place; press to choose a pseudonym|%n places; press to choose a pseudonym</source>
        <translation>
            <numerusform>%n place; press to choose a pseudonym</numerusform>
            <numerusform>%n places; press to choose a pseudonym</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::NamePlacesModel</name>
    <message>
        <source>a form of the name, or another word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the researchers?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::NarrowPanel</name>
    <message>
        <source>Once something is found, it can be narrowed down here: by who speaks, where, and what it was put to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search that you will need again can be saved with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what interviewers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here would make the hits fewer: who speaks, where, and what it was put to is the same for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::NewStudyForm</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the study is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies (*.kondensat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing keeps what participants said unreadable for whoever finds the file: on a stick, in a backup, on a shared drive. It opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create without sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create sealed study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented study of peer mentors for patients: five transcripts that have gone through all four steps. Try everything on it; this copy is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files chosen yet. They can also be imported later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project (.qdpx) or codebook (.qdc) that NVivo, ATLAS.ti, MAXQDA and others export; a project of QualCoder (.qda) or Taguette (.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project or codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and codebooks (*.qdpx *.qdc *.qda *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::NumberOffers</name>
    <message>
        <source>Numbers of the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::OfferedModel</name>
    <message>
        <source>shares: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares %1 of its %2 words that carry meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn before a unit|%n turns before a unit</source>
        <translation>
            <numerusform>%n turn before a unit</numerusform>
            <numerusform>%n turns before a unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn behind a unit|%n turns behind a unit</source>
        <translation>
            <numerusform>%n turn behind a unit</numerusform>
            <numerusform>%n turns behind a unit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the turn of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the paragraph of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph before a unit|%n paragraphs before a unit</source>
        <translation>
            <numerusform>%n paragraph before a unit</numerusform>
            <numerusform>%n paragraphs before a unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph behind a unit|%n paragraphs behind a unit</source>
        <translation>
            <numerusform>%n paragraph behind a unit</numerusform>
            <numerusform>%n paragraphs behind a unit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::OutlineModel</name>
    <message>
        <source>Category without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
In the list of themes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Needs another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Page</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PageMenu</name>
    <message>
        <source>How the pages are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One and a half lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the layout says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines not numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1½ spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of Word and LibreOffice files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document whose styles are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and templates (*.docx *.dotx *.odt *.ott)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PagesView</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where this is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PassagePane</name>
    <message>
        <source>A passage that you choose is shown here, where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About marking here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning units are made of transcripts and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning units bear their researcher’s name: say who you are, in step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not marked “%1” as read. A passage means what it means in its conversation: meaning units are made where their researcher has read the whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that belong together only for you are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it a second time, so that no slip locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lines are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Player</name>
    <message>
        <source>The recording “%1” was not found beside the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was found is not the recording “%1” that was linked: its content differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the recording with its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound device on this computer. Connect headphones or loudspeakers, and play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be played: the file is damaged, or of a kind that is not known here. A copy of it as MP3, M4A or WAV may play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was erased from the study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PlayerBar</name>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the right one: play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recording: neither sound nor video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the recording with its fingerprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here (this transcript has no times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no times to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed; voices sound higher when faster, lower when slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PointsPanel</name>
    <message>
        <source>%1
Considered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this is as it should be; it is then silent until what it rests on changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here asks for a second look. Points appear some moments after a change; they advise and never block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this step asks for a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PolicySection</name>
    <message>
        <source>Quote policy and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may differ between a printed quote and the transcript, and what stands behind a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hesitations are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Well, eh, we waited” becomes “We waited”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions stand in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“They sent her there” becomes “They sent her [to the hospital]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken language is lightly normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“She were ill” becomes “She was ill”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label behind a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked: quotes are strictly verbatim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other difference is shown as worth a look in step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label nobody can tell whose words they are; “({id})” is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it into the label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ProposalsPane</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may be names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National numbers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives nobody away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several that are chosen become one identifier with several spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not proposed again; the register remembers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what may be an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its check digit fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks like an identifier that is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like something that can tell who somebody is. Register them, or say that they give nobody away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::PseudonymiseBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, Enter or a double-click shows the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases the name from the study&apos;s past, so that it can be found nowhere in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n place|Replace in %n places</source>
        <translation>
            <numerusform>Replace in %n place</numerusform>
            <numerusform>Replace in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a name in a text, or type it. Every place is shown before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands nowhere in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n word that may be a form of it|, and %n words that may be forms of it</source>
        <translation>
            <numerusform>, and %n word that may be a form of it</numerusform>
            <numerusform>, and %n words that may be forms of it</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced. Undo brings the name back until it is made permanent. </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place|Replaced in %n places</source>
        <translation>
            <numerusform>Replaced in %n place</numerusform>
            <numerusform>Replaced in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase “%1” from the study and its history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase “%1” from the study and its history? It still stands in %n place listed above, and becomes “[erased]” there.|Erase “%1” from the study and its history? It still stands in the %n places listed above, and becomes “[erased]” there.</source>
        <translation>
            <numerusform>Erase “%1” from the study and its history? It still stands in %n place listed above, and becomes “[erased]” there.</numerusform>
            <numerusform>Erase “%1” from the study and its history? It still stands in the %n places listed above, and becomes “[erased]” there.</numerusform>
        </translation>
    </message>
    <message>
        <source>pseudonym made permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::QuestionLine</name>
    <message>
        <source>Choose the analysis to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No research question yet: the page Study has a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::QuoteDelegate</name>
    <message>
        <source>Gold quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · quoted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::QuoteDetails</name>
    <message>
        <source>Click a quote in the text to see where it comes from and how it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited form of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these words in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds the quote to its words as the transcript has them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the transcript now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is printed, if edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label; empty: from the study&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bound to a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strictly verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference goes beyond the quote policy (%1).|%n differences go beyond the quote policy (%1).</source>
        <translation>
            <numerusform>%n difference goes beyond the quote policy (%1).</numerusform>
            <numerusform>%n differences go beyond the quote policy (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No participant speaks here, so there is no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as: …%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::QuoteEdit</name>
    <message>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript reads differently now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited beyond the quote policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::QuoteListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quote, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Rail</name>
    <message>
        <source>Something here is worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Total impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Condensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Synthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ReadingView</name>
    <message>
        <source>Texts to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, size and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to come back to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations that you read stand here. Drop the files of their transcripts on the window, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RecordForm</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-11-14, 2021-11 or 2021</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RecordModel</name>
    <message>
        <source>Type here, or paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; %2 stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”; %2 stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell could not be understood and was left out.|%n cells could not be understood and were left out.</source>
        <translation>
            <numerusform>%n cell could not be understood and was left out.</numerusform>
            <numerusform>%n cells could not be understood and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RecordPane</name>
    <message>
        <source>The clipboard holds no rows. Copy them in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more rows on the clipboard than below the current cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: paste as %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row|%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column|%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changes a row that is there.|%n of them change rows that are there.</source>
        <translation>
            <numerusform>%n of them changes a row that is there.</numerusform>
            <numerusform>%n of them change rows that are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row|Paste %n rows</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other record belongs to what is selected or refers to it, and loses it.|%n other records belong to what is selected or refer to it, and lose it.</source>
        <translation>
            <numerusform>%n other record belongs to what is selected or refers to it, and loses it.</numerusform>
            <numerusform>%n other records belong to what is selected or refer to it, and lose it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no column has this title, or it may tell who somebody is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RecordingView</name>
    <message>
        <source>Which transcript was made from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording belongs to a transcript, so that it is found and erased with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RecoveryKeyView</name>
    <message>
        <source>Keep the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the study when the passphrase is forgotten. It is shown only now and stored nowhere. Print it and lock it away, apart from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager, then copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the study “%1”

%2

Whoever has this key and the study&apos;s file can read the study. Keep it locked away, apart from the file. Dashes, spaces and capitals do not matter when it is typed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-key.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1. Move it away from the study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ReferenceEdit</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RegisterChoice</name>
    <message>
        <source>Into the register, as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is then replaced in transcripts that come in, and no file goes out with it unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of identifiers is closed; open it under Study, Identifiers, to put the name into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RegisterForm</name>
    <message>
        <source>Make a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the register of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the register of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a register of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RegisteredPane</name>
    <message numerus="yes">
        <source>%1 (%2, %n place)|%1 (%2, %n places)</source>
        <translation>
            <numerusform>%1 (%2, %n place)</numerusform>
            <numerusform>%1 (%2, %n places)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of participants and of those they speak of, places, workplaces and dates belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier|%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>Went out with identifiers all the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed or removed it meanwhile. Please choose it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed number %1 of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take number %1 off the register? It will no longer be searched for, and this cannot be undone. Pseudonyms that were put in stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ReportPage</name>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the checklist item in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as wide as fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the report together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be put together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme booklet for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report follows %1; change it in any text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::RereadModel</name>
    <message>
        <source>nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit|%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>not since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds of this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 speaks here (%n turn) and in none of these units|%1 speaks here (%n turns) and in none of these units</source>
        <translation>
            <numerusform>%1 speaks here (%n turn) and in none of these units</numerusform>
            <numerusform>%1 speaks here (%n turns) and in none of these units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SealingPanel</name>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is sealed anew. The passphrase and recovery key from before no longer open it; copies made earlier still open with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing keeps what participants said unreadable for whoever finds the file. Backups in the clear are deleted. Copies made earlier stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing… every part of the study is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something typed could not be written; look at that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making keys of the passphrase… With Escape everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making keys of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SearchBar</name>
    <message>
        <source>Search all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may have been meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression, such as  \bbus(es)?\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “a phrase”, bus OR train, -rain, bus*, bus NEAR late, participant:F1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all texts: %1 %. What you type is answered as soon as that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1. The regular expression is sought there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile all texts are read for each search, %1 % of them so far, and hits are not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile every search reads all texts, and hits are not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being made: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index to search in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is in memory only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index on this computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SearchCard</name>
    <message>
        <source>What was sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sought: what would speak against this category?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: what was found, and what came of it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the transcripts that were searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the unit that is chosen in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which transcripts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit found, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this unit out of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched; choose to take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SearchPage</name>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark its sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More passages like a code group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages unlike a category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the search index lies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a search first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the hits as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in context.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1. It contains participants’ words: pass it on only to people who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subgroup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike which category?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like which code group or subgroup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages unlike these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as a meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: what was found, and what came of it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you remember, and every text of this analysis is searched: what was said, meaning units, condensates, analytic texts, memos and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit|%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this analysis is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a hit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are a meaning unit already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a meaning unit. The key of a code group puts it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written once all texts are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More passages like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 hits are in it. Narrow the search down to write the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SearchingPane</name>
    <message>
        <source>Looking through the study…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Session</name>
    <message>
        <source>Brought back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1. Later changes of the same fields stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourceFiles</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; the study knows its name and fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy goes into the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroys every recording that is kept in the study, of all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recording: neither sound nor video. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the original, a copy is kept here (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the original, stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a recording, stays where it is (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a recording, a copy is kept here (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all recordings from the study and its history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings deleted as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourceList</name>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourceListModel</name>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourceSpeakers</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers were recognised in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourcesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>who has read it, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read it yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SourcesSection</name>
    <message>
        <source>Sources and their work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with each recording and transcript before it is read: by whom, with what, when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a line to the log, with your name and the date of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SpeakerTable</name>
    <message>
        <source>No speakers were recognised; the text comes in as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participants for the %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a participant of each label that nobody is chosen for. Choose the interviewers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the new participant called in the study? Choose no real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New researcher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials of the researcher who speaks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add researcher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Spelling</name>
    <message>
        <source>Loading a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: the study does not say its language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for %1. Install a Hunspell dictionary and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” pass in this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: the dictionary for %1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SpellingsPane</name>
    <message>
        <source>Not meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the identifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered identifiers in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, Enter or a double-click shows the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spelling only looks like the identifier: it is no longer asked about, and no export stops at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for registered identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if it is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file that is kept in the study was not looked into.|%n files that are kept in the study were not looked into.</source>
        <translation>
            <numerusform>%n file that is kept in the study was not looked into.</numerusform>
            <numerusform>%n files that are kept in the study were not looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place is the name of an attribute or a record&apos;s id, which cannot be replaced here.|%n places are names of attributes or ids of records, which cannot be replaced here.</source>
        <translation>
            <numerusform>%n place is the name of an attribute or a record&apos;s id, which cannot be replaced here.</numerusform>
            <numerusform>%n places are names of attributes or ids of records, which cannot be replaced here.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the researchers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Put pseudonyms in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put pseudonyms in %n place|Put pseudonyms in %n places</source>
        <translation>
            <numerusform>Put pseudonyms in %n place</numerusform>
            <numerusform>Put pseudonyms in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registered identifier stands in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every spelling is one that was registered, or its genitive. Unfold it to see its places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n spelling, not ticked, may be a form of an identifier or another word: unfold it, and tick it or say that it is not meant.|%n spellings, not ticked, may be forms of an identifier or other words: unfold them, and tick them or say that they are not meant.</source>
        <translation>
            <numerusform>%n spelling, not ticked, may be a form of an identifier or another word: unfold it, and tick it or say that it is not meant.</numerusform>
            <numerusform>%n spellings, not ticked, may be forms of an identifier or other words: unfold them, and tick them or say that they are not meant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as not meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pseudonyms stand in %n place; undo takes them out again|Pseudonyms stand in %n places; undo takes them out again</source>
        <translation>
            <numerusform>Pseudonyms stand in %n place; undo takes them out again</numerusform>
            <numerusform>Pseudonyms stand in %n places; undo takes them out again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SplitPane</name>
    <message>
        <source>Split the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meaning units that leave “%1” for a new code group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::StartPage</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondensat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From transcripts to condensed findings, every sentence traceable to what a participant said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study on this computer, a stick or a shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies (*.kondensat);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented study that has gone through all four steps, to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is sealed. Type its passphrase, or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the study and sealing it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the study. Look at capitals and the keyboard&apos;s language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer then tells which studies were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, from transcripts, from an archive folder, or from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts, an archive folder, a project of another program or a study can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::StatusLine</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whose name changes are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::StudyPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflexivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote policy and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding and approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned for %2, and not yet marked as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more date is due.|%n more dates are due.</source>
        <translation>
            <numerusform>%n more date is due.</numerusform>
            <numerusform>%n more dates are due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants from a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment from a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers&apos; comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::SynthesisPage</name>
    <message>
        <source>A category gathers one or more code groups under a heading that says a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove category or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as re-read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show condensates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and analytic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The introduction says in a few sentences what this category brings together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analytic text for “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group to begin from, or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gold quote or unit under “To quote”, or select words in the transcript, then insert the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a transcript in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did re-reading show? (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit in the transcript first: click on its stripe, or press F7 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of title page, guide and participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage to re-read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page, guide, participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TablePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where each column goes. Empty cells change nothing, and nothing comes in before you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be read: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attribute “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record it is (its id in Kondensat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may tell who somebody is. Real names are never in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program counts it from the sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column goes where it would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the attribute, such as “profession”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row is new.|%n rows are new.</source>
        <translation>
            <numerusform>%n row is new.</numerusform>
            <numerusform>%n rows are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row changes what is there.|%n rows change what is there.</source>
        <translation>
            <numerusform>%n row changes what is there.</numerusform>
            <numerusform>%n rows change what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row is in the study as it is.|%n rows are in the study as they are.</source>
        <translation>
            <numerusform>%n row is in the study as it is.</numerusform>
            <numerusform>%n rows are in the study as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row stays out.|%n rows stay out.</source>
        <translation>
            <numerusform>%n row stays out.</numerusform>
            <numerusform>%n rows stay out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows below its titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more|and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row|Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 stays out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 changes %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 changes a line of the log: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row came in from the table.|%n rows came in from the table.</source>
        <translation>
            <numerusform>%n row came in from the table.</numerusform>
            <numerusform>%n rows came in from the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TextView</name>
    <message>
        <source>Heading of the analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what the condensates say, in the third person; quotes come in from Material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading: it introduces the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another look: what it rests on has changed since it was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another look: what it rests on has changed since it was confirmed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ThemeDetails</name>
    <message>
        <source>I brought this theme along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mean by it, and where it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme that you had in mind before reading (a priori). The report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought along, not found in the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups that it became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups come in step 2; then say here which of them it became.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ThemeList</name>
    <message>
        <source>New theme, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ThemesModel</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::ThemesPanel</name>
    <message numerus="yes">
        <source>%n other researcher keeps their list to themselves until they share it.|%n other researchers keep their lists to themselves until they share them.</source>
        <translation>
            <numerusform>%n other researcher keeps their list to themselves until they share it.</numerusform>
            <numerusform>%n other researchers keep their lists to themselves until they share them.</numerusform>
        </translation>
    </message>
    <message>
        <source>My preliminary themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are; a list of themes is its researcher&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme is what you hear across the conversations, in a few words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked places in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is shared: the team sees it, and what you add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this list until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who marked it, and the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TranscriptMaterial</name>
    <message>
        <source>Choose the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TranscriptView</name>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::TrayStrip</name>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the set-aside tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and subgroups that were set aside: open (T), or drop cards here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::UnitCommands</name>
    <message>
        <source>No code group has the key “%1”. Press / to choose one by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, or choose a meaning unit, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in it: takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meaning unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor inside a meaning unit, where it should be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meaning unit that the next one follows directly, or select across the units to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from every code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the meaning unit aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen meaning unit is not set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code group “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::UnitListView</name>
    <message>
        <source>Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::UnitStrip</name>
    <message>
        <source>This study is open read-only: units can be looked at, not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code group first (Ctrl+G), then select words and press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press a code group&apos;s key. Enter takes the last group, / finds any, Space marks without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside in “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::UnitsPage</name>
    <message>
        <source>New code group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the preliminary themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark without a code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the last code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a code group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the unit&apos;s own words as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the unit at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the unit aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the unit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymise… (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous meaning unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of participants and code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers of meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts and notes of this analysis are marked here, once there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks and projects (*.qdc *.qdpx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code of the codebook is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the codebook was left out, or is doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More passages like these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::VersionRow</name>
    <message>
        <source>Code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that this version is right for the original as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool used, if any (AI included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the version in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another look: the original has changed since this version was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide: topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide: question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::VersionsPane</name>
    <message>
        <source>Language of the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the versions; another one can be typed as its tag, such as sv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to translate yet: the original has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page, guide, participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::WithdrawalPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the withdrawal touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double-click shows the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers, in the participant&apos;s words (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2026-05-12, or as much of it as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning units leave boards and reports (set aside as withdrawn), quotes are taken out of the analytic texts. The transcript stays. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is written down. Nothing is set aside; whatever is not yet published is yours to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the participant said is destroyed, in the study and in its history. You are shown what goes before you decide. Cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for everything that is touched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what a withdrawal touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to them by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of condensates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes in analytic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones that may hold their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the study is known to come from this participant. If they speak in a transcript, say first who is who in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what comes from the participant, or rests on their words. Open a line to see the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of use. Condensates that rest on these units need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything that %1 said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::WordsChip</name>
    <message>
        <source>Drag these words into a condensate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::WordsModel</name>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::WordsView</name>
    <message>
        <source>With interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stop words (and, the, it…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the word stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. In this method counts are no grounds for a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word|%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different one shown|%n different ones shown</source>
        <translation>
            <numerusform>%n different one shown</numerusform>
            <numerusform>%n different ones shown</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list of stop words for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where a word stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in all its forms, from the beginning of each text to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was changed since; count again to have its words as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kondensat::gui::Workspace</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous point worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy of this study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the study beside this one; the copy can be merged later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study can be read, not changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study can be read, not changed, so nothing can be merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy of this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondensat studies (*.kondensat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: one change came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: %1 changes came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place was changed in both; the later change is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places were changed in both; the later change is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files wait to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More passages like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages unlike this category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
