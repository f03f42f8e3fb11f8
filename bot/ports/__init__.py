"""What the core needs from outside, as contracts. Every implementation passes the suite in tests/contract."""

from __future__ import annotations

from bot.ports.backends import OWN_CALLS_PER_S as OWN_CALLS_PER_S
from bot.ports.backends import Backend as Backend
from bot.ports.backends import BackendLimits as BackendLimits
from bot.ports.backends import BackendPlug as BackendPlug
from bot.ports.backends import BackendTools as BackendTools
from bot.ports.backends import Examined as Examined
from bot.ports.backends import FindPackage as FindPackage
from bot.ports.backends import Unopened as Unopened
from bot.ports.backends import plug_when_used as plug_when_used
from bot.ports.chats import Acceptance as Acceptance
from bot.ports.chats import Chat as Chat
from bot.ports.chats import ChatLimits as ChatLimits
from bot.ports.decoding import Decoder as Decoder
from bot.ports.health import Health as Health
from bot.ports.money import Acts as Acts
from bot.ports.money import Money as Money
from bot.ports.outside import Blobs as Blobs
from bot.ports.outside import Clock as Clock
from bot.ports.outside import Draft as Draft
from bot.ports.outside import Events as Events
from bot.ports.outside import Ids as Ids
from bot.ports.outside import PasswordTries as PasswordTries
from bot.ports.outside import ProxyFor as ProxyFor
from bot.ports.outside import Texts as Texts
from bot.ports.outside import directly as directly
from bot.ports.platforms import Answer as Answer
from bot.ports.platforms import CoreServices as CoreServices
from bot.ports.platforms import Fit as Fit
from bot.ports.platforms import HttpApp as HttpApp
from bot.ports.platforms import Platform as Platform
from bot.ports.platforms import PlatformPlug as PlatformPlug
from bot.ports.platforms import PlatformRefused as PlatformRefused
from bot.ports.platforms import PlatformTools as PlatformTools
from bot.ports.platforms import ReadTyped as ReadTyped
from bot.ports.storage import Groups as Groups
from bot.ports.storage import Jobs as Jobs
from bot.ports.storage import Notes as Notes
from bot.ports.storage import People as People
from bot.ports.storage import Places as Places
from bot.ports.storage import PlatformStorage as PlatformStorage
from bot.ports.storage import Storage as Storage
