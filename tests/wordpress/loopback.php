<?php
// WordPress fetches no address of its own machine and no unusual port, lest a visitor make it probe the inside of a network.
// The site under test lies at just such an address, so here it may; nothing else is changed.
add_filter('http_request_host_is_external', fn($external, $host) => $external || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', function ($ports, $host, $address) {
    return $host === '127.0.0.1' ? [...$ports, (int) parse_url($address, PHP_URL_PORT)] : $ports;
}, 10, 3);
