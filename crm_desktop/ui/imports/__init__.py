"""The import dialog. (Written by a person of its own since 00:28: the maker of services/importing.py does not write it.)"""
