"""Settings. Everything an operator may change is read through `env` and has a default (design §3.9)."""

from urllib.parse import urlsplit

from django.urls import reverse_lazy

from coryphee.config.env import (
    ROOT,
    amount,
    database_config,
    env,
    flag,
    kept_key,
    log_level,
    mail_config,
    names,
    number,
    path,
    scanner,
    text,
)

# -- where things are ------------------------------------------------------------------------------
DATA_DIR = path("DATA_DIR", ROOT / "data")
DOCUMENTS_DIR = path("DOCUMENTS_DIR", DATA_DIR / "documents")
PUBLIC_URL = text("PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")  # how browsers name the portal: all else follows
TRUSTED_PROXIES = number("TRUSTED_PROXIES", 0)  # how many proxies of ours set X-Forwarded-For before us
DEMO = flag("DEMO", False)
DEMO_INVOICES = number("DEMO_INVOICES", 360)
DEBUG = flag("DEBUG", False)


SECRET_KEY = kept_key("SECRET_KEY", DATA_DIR)
AUDIT_KEY = kept_key("AUDIT_KEY", DATA_DIR)  # several machines share it by the environment
AUDIT_ANCHORS = path("AUDIT_ANCHORS", DATA_DIR / "audit-anchors.txt")
AUDIT_ANCHOR_MAIL = text("AUDIT_ANCHOR_MAIL")  # who gets the anchor of each day; empty: nobody
HTTPS = PUBLIC_URL.startswith("https://")
PUBLIC_ORIGIN = "{0.scheme}://{0.netloc}".format(urlsplit(PUBLIC_URL))
ALLOWED_HOSTS = names("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"]) + [urlsplit(PUBLIC_URL).hostname or ""]
CSRF_TRUSTED_ORIGINS = [PUBLIC_ORIGIN, *names("CSRF_TRUSTED_ORIGINS", [])]

# -- the portal ------------------------------------------------------------------------------------
PORTAL_NAME = text("PORTAL_NAME", "Coryphée")
PORTAL_LOGO = text("PORTAL_LOGO")  # a static path or an address on this site; empty: the portal's own sign
PORTAL_TOKENS_CSS = text("PORTAL_TOKENS_CSS")  # a static path: the operator's own design tokens
MAIL_FROM = text("MAIL_FROM") or "portail@example.org"  # CFG_MAIL_FROM (D-17)
PORTAL_OPERATOR = text("PORTAL_OPERATOR") or (  # named in the legal notice
    "Exploitant de démonstration" if DEMO else "L’exploitant de ce portail"
)
PORTAL_CONTACT = text("PORTAL_CONTACT") or ("assistance@example.org" if DEMO else MAIL_FROM)  # on screens and in mails
# Of whoever runs the portal: named in the legal notice, and as the mandataire of those who type their invoices here.
OPERATOR_SIREN = text("OPERATOR_SIREN")
OPERATOR_ADDRESS = text("OPERATOR_ADDRESS")
OPERATOR_PHONE = text("OPERATOR_PHONE")
CONTACT_HOURS = text("CONTACT_HOURS")  # when somebody answers, in words: on the contact page
PUBLICATION_DIRECTOR = text("PUBLICATION_DIRECTOR")
PORTAL_HOST = text("PORTAL_HOST")  # who hosts the machine: name, address, telephone
DPO_CONTACT = text("DPO_CONTACT")  # délégué à la protection des données
MANDATE_CONTEST_DAYS = number("MANDATE_CONTEST_DAYS", 15)
NAMES = ["PORTAL_OPERATOR", "PORTAL_CONTACT", "MAIL_FROM", "OPERATOR_SIREN", "OPERATOR_ADDRESS", "OPERATOR_PHONE"]
NAMES += ["PUBLICATION_DIRECTOR", "PORTAL_HOST", "DPO_CONTACT"]  # LCEN art. 1-1, RGPD art. 13
UNNAMED = [name for name in NAMES if not text(name)]  # doctor tells
DRAFT_KEEP_DAYS = number("DRAFT_KEEP_DAYS", 30)  # 0: for ever
DRAFT_WARN_DAYS = number("DRAFT_WARN_DAYS", 7)  # before a draft goes
TABLE_PAGE_SIZE = number("TABLE_PAGE_SIZE", 5)  # CFG_TABLE_PAGE_SIZE
HIDE_REJECTED_AFTER_DAYS = number("HIDE_REJECTED_AFTER_DAYS", 10)  # CFG_HIDE_REJECTED_AFTER
SHOW_AGENT_IDENTITY = flag("SHOW_AGENT_IDENTITY", False)  # CFG_SHOW_AGENT_IDENTITY
# « À recycler » left the State's rules on 01/09/2026 (reform.md §1); invoices that wait there go on.
RECYCLING = flag("RECYCLING", False)
# The VAT law moved to the CIBS on 01/09/2026; the old reference is accepted until 31/12/2027.
FRANCHISE_MENTION = text("FRANCHISE_MENTION", "TVA non applicable, article 293 B du CGI")
LATE_INTEREST_DAY_BASIS = number("LATE_INTEREST_DAY_BASIS", 365)  # CFG_IM_DAY_BASIS
LATE_INTEREST_FLAT = amount("LATE_INTEREST_FLAT", "40.00")  # CFG_IM_FLAT, in euros

# -- files -----------------------------------------------------------------------------------------
DEPOSIT_MAX_BYTES = number("DEPOSIT_MAX_BYTES", 20_000_000)
ATTACH_MAX_BYTES = number("ATTACH_MAX_BYTES", 10_000_000)  # CFG_ATTACH_MAX_BYTES (B-48)
ATTACH_MAX_NAME = number("ATTACH_MAX_NAME", 50)
ATTACH_MAX_TOTAL = number("ATTACH_MAX_TOTAL", 120_000_000)
VIRUS_SCANNER = scanner("VIRUS_SCANNER")  # "none" (and the user is told) or "clamd:host:port"
EXPORT_MAX_ROWS = number("EXPORT_MAX_ROWS", 100_000)
EXPORT_KEEP_DAYS = number("EXPORT_KEEP_DAYS", 7)

# Files of strangers are judged in processes apart (core.judging). 0 process: in the thread that asks, without bounds.
JUDGE_PROCESSES = number("JUDGE_PROCESSES", 2)  # of each web process
JUDGE_PLACES = number("JUDGE_PLACES", 4)  # files of one account at once, at work or waiting; beyond: 429
JUDGE_SECONDS = number("JUDGE_SECONDS", 20)  # of processor for one file; three times as many by the clock
JUDGE_MEMORY = number("JUDGE_MEMORY", 1_000_000_000)  # bytes beyond what the program takes
JUDGE_PRELOAD = "coryphee.config.preload"

# -- sign-in ---------------------------------------------------------------------------------------
PASSWORD_MIN_LENGTH = number("PASSWORD_MIN_LENGTH", 12)  # D-01
PASSWORD_MIN_CLASSES = number("PASSWORD_MIN_CLASSES", 3)
LOGIN_FREE_TRIES = number("LOGIN_FREE_TRIES", 3)  # before the slow-down begins (P-02)
LOGIN_LOCK_SECONDS = number("LOGIN_LOCK_SECONDS", 3600)
STAFF_SESSION_SECONDS = number("STAFF_SESSION_SECONDS", 3600)
SESSION_ENGINE = "coryphee.accounts.sessions"
SESSION_COOKIE_AGE = number("SESSION_SECONDS", 3600)
SESSION_SAVE_EVERY_REQUEST = False  # slid every few minutes by accounts.middleware: a write per page is dear
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS

# -- mail ------------------------------------------------------------------------------------------
DEFAULT_FROM_EMAIL = SERVER_EMAIL = MAIL_FROM
MAIL_URL = text("MAIL_URL", "memorymail://" if DEMO else "smtp://127.0.0.1:25")
vars().update(mail_config(MAIL_URL))
EMAIL_TIMEOUT = 20
KEEP_MAILS = flag("KEEP_MAILS", DEMO)
MAIL_RETRY_HOURS = number("MAIL_RETRY_HOURS", 96)  # a night and a week-end without mail server, and more

# -- jobs ------------------------------------------------------------------------------------------
JOB_LEASE_SECONDS = number("JOB_LEASE_SECONDS", 120)
JOB_MAX_ATTEMPTS = number("JOB_MAX_ATTEMPTS", 12)
JOB_KEEP_DONE_DAYS = number("JOB_KEEP_DONE_DAYS", 7)

# -- Django ----------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "coryphee.core",
    "coryphee.audit",
    "coryphee.ui",
    "coryphee.mail",
    "coryphee.accounts",
    "coryphee.documents",
    "coryphee.notifications",
    "coryphee.cases",
    "coryphee.organisations",
    "coryphee.einvoices",
    "coryphee.delegations",
    "coryphee.exports",
    "coryphee.directory",
    "coryphee.invoices",
    "coryphee.home",
    "coryphee.demo",
]
MIDDLEWARE = [
    "coryphee.core.middleware.PublicAddressMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "coryphee.core.middleware.PrivatePagesMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "coryphee.home.middleware.MethodMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "coryphee.accounts.middleware.SlidingSessionMiddleware",
    "coryphee.delegations.middleware.ActorMiddleware",
    "coryphee.core.middleware.RefuseNul",
    "coryphee.home.middleware.RefusalMiddleware",
]
ROOT_URLCONF = "coryphee.config.urls"
WSGI_APPLICATION = "coryphee.config.wsgi.application"
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["coryphee.accounts.backends.EmailBackend"]
LOGIN_URL = reverse_lazy("accounts:login")
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
PASSWORD_HASHERS = [
    "coryphee.accounts.hashers.PacedArgon2",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "coryphee.accounts.passwords.LengthValidator"},
    {"NAME": "coryphee.accounts.passwords.ClassesValidator"},
    {"NAME": "coryphee.accounts.passwords.CommonPasswordValidator"},
]
CSRF_FAILURE_VIEW = "coryphee.accounts.views.csrf_failure"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["coryphee.accounts.templatetags.whose_page"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "coryphee.home.context.portal",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

DATABASE_URL = env.str("DATABASE_URL", default="") or f"sqlite:///{DATA_DIR / 'coryphee.sqlite3'}"
# What a visitor waits for the database at most; « serve » sets it, workers and commands take their time (0).
STATEMENT_SECONDS = number("STATEMENT_SECONDS", 0)
LOCK_SECONDS = number("LOCK_SECONDS", 0)  # of it, for somebody else’s change (PostgreSQL)
DATABASES = {"default": database_config(DATABASE_URL)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SQLITE = DATABASES["default"]["ENGINE"].endswith("sqlite3")
if SQLITE:
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": STATEMENT_SECONDS or 30,  # seconds that a writer waits for another
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA mmap_size=268435456;"
        ),
    }
else:
    DATABASES["default"].setdefault("OPTIONS", {})
    DATABASES["default"]["OPTIONS"] |= {
        "connect_timeout": 5,
        # A machine that vanished without a word is known to be gone after half a minute, not after hours.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 25_000,
        "options": (
            f"-c statement_timeout={STATEMENT_SECONDS * 1000} -c lock_timeout={LOCK_SECONDS * 1000}"
            # Between two questions of a page: who is stuck there holds rows that others wait for.
            f" -c idle_in_transaction_session_timeout={3 * STATEMENT_SECONDS * 1000}"
        ),
    }
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français")]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = "coryphee.config.formats"

STATIC_URL = "/static/"
STATIC_ROOT = path("STATIC_ROOT", ROOT / "build" / "static")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if (STATIC_ROOT / "staticfiles.json").exists()
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_MAX_AGE = 3600
WHITENOISE_USE_FINDERS = not (STATIC_ROOT / "staticfiles.json").exists()

# -- HTTP ------------------------------------------------------------------------------------------
WEB_THREADS = number("WEB_THREADS", 8)  # of each web process, for pages: whole requests in, whole answers out
WEB_FILE_THREADS = number("WEB_FILE_THREADS", 12)  # for what comes with files: the places of three accounts
WEB_VISITOR_THREADS = number("WEB_VISITOR_THREADS", 4)  # for files of those who need no account
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000
DATA_UPLOAD_MAX_NUMBER_FILES = 200  # more than a dossier takes pieces: what is too many is then said on the page
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "filters": {"now and then": {"()": "coryphee.core.logs.NowAndThen", "seconds": 60}},
    # A 403, a 404 or a foreign host is an answer, not an error: scanners would bury what matters. Of a foreign host one
    # line a minute is kept: it may be our own proxy's (CORYPHEE_ALLOWED_HOSTS).
    "loggers": {
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "CRITICAL"},
        "django.security.DisallowedHost": {"level": "ERROR", "filters": ["now and then"]},
        "weasyprint": {"level": "ERROR"},  # a line for each sign that no font has: a stranger would fill the log
        "fontTools": {"level": "ERROR"},
    },
    "root": {"handlers": ["console"], "level": log_level("LOG_LEVEL", "WARNING")},
}
