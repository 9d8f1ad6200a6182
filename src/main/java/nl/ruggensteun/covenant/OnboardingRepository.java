package nl.ruggensteun.covenant;

import org.springframework.data.jpa.repository.JpaRepository;

interface OnboardingRepository extends JpaRepository<Onboarding, String> {}
