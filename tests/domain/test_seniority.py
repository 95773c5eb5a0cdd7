"""Who decides, who works, who begins: read from titles as people write them in six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.domain.network import SENIORITIES
from ssi_coach.domain.seniority import parse_rules

DECISION_MAKERS = """
Owner
Co-Owner
Business Owner
Owner/Operator
Founder
Co-Founder & CEO
Founder and Managing Director
Student | Founder at Nordlicht
Marketing Manager, Founder
CEO
CEO at Students Ltd
C.E.O. / CEO
Interim CEO
Chief Executive Officer
Chief Revenue Officer
Chief Executive
CFO, Nordfrakt Group
Chairman of the Board
Chair
Chair of the Supervisory Board
Board Member
Member of the Board
Non-Executive Director
President
President & CEO
Vice President
Vice President, Sales EMEA
VP Sales
SVP Engineering
EVP, Global Operations
Director
Sales Director
Associate Director
Executive Director
Director of Student Affairs
Director, Student Affairs
Managing Director
MD
Managing Partner
Partner
Partner at Berg & Lind
Head of Sales
Head of the Intern Programme
Global Head of Marketing
Head, Corporate Development
Regional Sales Head
General Manager
Country Manager Poland
R&D Director
Director of R&D
Entrepreneur
Geschäftsführer
GESCHÄFTSFÜHRER
Geschaeftsfuehrer
Geschäftsführerin
Geschäftsführer/in
Geschäftsführer:in
Geschäftsführender Gesellschafter
Mitglied der Geschäftsleitung
Mitglied des Vorstands
Vorstand
Vorstandsvorsitzender
Aufsichtsrat
Inhaber
Inhaberin
Inhaber(in)
Gründer und Inhaber
Mitgründerin
Leiter Vertrieb
Leiterin Einkauf
Leitung Personal
Bereichsleiter
Bereichsleiterin Logistik
Vertriebsleiter DACH
Abteilungsleiterin Controlling
Filialleitung
Prokurist
Direktor
Vertriebsdirektor
VD
VD och grundare
Verkställande direktör
Ägare
Delägare
Styrelseordförande
Styrelseledamot
Försäljningschef
Avdelningschef
Chef för inköp
Marknadsdirektör
Prezes
Prezes Zarządu
Wiceprezes
Członek Zarządu
Właściciel
Właścicielka
Współwłaściciel, Dyrektor
Założyciel
Dyrektor
Dyrektor ds. sprzedaży
Dyrektorka handlowa
Kierownik
Kierownik działu zakupów
Directeur
Directrice commerciale
Directeur Général
PDG
Gérant
Gérante
Président
Fondatrice
Co-fondateur
Chef d’entreprise
Membre du conseil d’administration
Director comercial
Directora de ventas
Gerente
Gerente general
Dueño
Dueña
Fundadora y CEO
Consejero Delegado
Jefe de ventas
Propietario
""".strip().splitlines()

EARLY = """
Student
Student at Uppsala University
Student President
Intern
Intern, Office of the CEO
Sales Intern
Trainee
Management Trainee
Trainee Manager
Apprentice
Assistant
Assistant to the CEO
Assistant to the CEO and the CFO
Assistant to the CEO / CFO
Assistant to the Managing Director
Assistant, CEO Office
CEO Assistant
CEO’s Assistant
Managing Director’s Assistant
Executive Assistant
Executive Assistant to the Board of Directors
Personal Assistant
Executive Secretary
Praktikant
Praktikantin (m/w/d)
Praktikantin Geschäftsführung
Werkstudent
Werkstudentin Marketing
Masterstudentin
Azubi
Auszubildende zur Kauffrau
Assistenz
Assistenz der Geschäftsführung
Assistentin der Geschäftsleitung
Vorstandsassistent
Teamassistenz
Volontär
Managing Director in training
VD-assistent
Ekonomiassistent
Praktikant hos VD
Lärling
Asystent
Asystentka Zarządu
Asystentka prezesa
Asystent dyrektora
Stażysta
Praktykantka
Stagiaire
Stagiaire auprès du Directeur
Assistante de direction
Alternante
Étudiant
Apprenti
Becario
Becaria de marketing
Estudiante
Asistente de gerencia
Asistente de dirección
Practicante
""".strip().splitlines()

PROFESSIONALS = """
Sales Manager
Account Executive
Executive Search Consultant
Headhunter
Head Hunter
Headhunting Specialist
Head Chef
Head Coach
Product Owner
Senior Product Owner
Process Owner
Business Process Owner
Technical Product Owner, SAFe
Art Director
Director of Photography
Chief of Staff
Assistant Director
Assistant Manager
Assistant Store Manager
Assistant Professor
Assistant Vice President
Student Adviser
Student Recruitment Manager
International Sales
Internal Auditor
Internist
Adviser to the CEO
Advisor to the Board of Directors
Consultant for founders
Business Partner
HR Business Partner
Partner Manager
Former CEO
ex CEO
Aspiring entrepreneur
Key Account Manager
Team Lead
Principal Engineer
Engineer
Vertriebsmitarbeiter
Vertriebsmitarbeiter im Außendienst
Projektleiter
Teilprojektleiterin
Teamleiter Innendienst
Bauleiter
Ingenieur Halbleiter
Referent des Vorstands
Referentin der Geschäftsführung
Küchenchef
Chef
Sous Chef
Chef de projet
Säljare
Projektledare
Specjalista ds. sprzedaży
Kierownik projektu
Przedstawiciel handlowy
Ingénieur commercial
Attaché commercial
Chargée d’affaires
Jefe de proyecto
Comercial
Ingeniero
採購經理
""".strip().splitlines()

UNKNOWN = ["", "   ", "-", "–", "---", "...", "|", "🚀", "N/A", "n.a.", "\x00", "&"]


@pytest.mark.parametrize("title", DECISION_MAKERS)
def test_who_decides(title: str) -> None:
    assert resources.seniority_rules().seniority(title) == "decision_maker"


@pytest.mark.parametrize("title", EARLY)
def test_who_begins(title: str) -> None:
    assert resources.seniority_rules().seniority(title) == "early"


@pytest.mark.parametrize("title", PROFESSIONALS)
def test_who_works(title: str) -> None:
    assert resources.seniority_rules().seniority(title) == "professional"


@pytest.mark.parametrize("title", UNKNOWN)
def test_no_title_is_no_rank(title: str) -> None:
    assert resources.seniority_rules().seniority(title) == "unknown"


@pytest.mark.unmeasured
@given(st.text(max_size=80))
def test_any_text_has_an_answer_that_case_and_blanks_do_not_change(title: str) -> None:
    rules = resources.seniority_rules()
    found = rules.seniority(title)
    assert found in SENIORITIES
    assert rules.seniority(f"  {title} ") == found


@given(st.sampled_from([*DECISION_MAKERS, *EARLY, *PROFESSIONALS]))
def test_capitals_change_nothing(title: str) -> None:
    rules = resources.seniority_rules()
    assert rules.seniority(title.upper()) == rules.seniority(title) == rules.seniority(title.lower())


def test_a_word_that_could_never_be_found_is_refused() -> None:
    text = resources.read("catalogue/seniority.toml").replace('"owner", "coowner"', '"Eigentümer"')
    with pytest.raises(ValueError, match="Eigentümer"):
        parse_rules(text)
